import type { Random } from './random.ts';

type Words = readonly [string, ...string[]];

function toWords(text: string): Words {
  const [first = '', ...others] = text.split(' ');
  return [first, ...others];
}

const givenNames = toWords(
  'Ada Alan Amara Ana Anders Aylin Beatriz Ben Carla Chen Chloé Daniel Diego Elena Emil Emma Fatima Felix Grace Hana Hugo Ines Ivan Jakub James Jasmin Jonas José Julia Kai Karim Katarzyna Laura Leo Lina Lucía Marek Maria Mateo Maya Mia Mila Naomi Nina Noah Olga Omar Pablo Paul Petra Priya Rachel Ravi Rosa Ruth Samuel Sara Sofia Thomas Tomás Uma Victor Wei Yara Yusuf Zoë',
);
const familyNames = toWords(
  'Abbott Adeyemi Ahmed Almeida Andersson Baker Bauer Becker Bennett Brandt Brooks Carter Castillo Chang Clark Cohen Cooper Costa Cruz Dahl Davies Delgado Diaz Dubois Eriksen Fernández Fischer Fleming Foster Garcia Gonzalez Graham Grant Greene Gupta Haddad Hansen Harris Hayes Hoffmann Hughes Ibrahim Ito Jensen Johnson Kaplan Keller Khan Kim Klein Kowalski Kumar Larsen Lee Lopez Martin Mbeki Mendez Meyer Miller Morales Moreau Müller Nakamura Nguyen Novak Okafor Olsen Patel Pereira Peters Petrov Reyes Richter Rivera Rossi Sanchez Schmidt Silva Singh Smith Sørensen Suzuki Tanaka Taylor Torres Turner Vargas Vogel Wagner Walker Weber Williams Wilson Wright Yamamoto Yilmaz Young Zhang Zimmermann',
);
const places = toWords(
  'Northside Southgate Lakeview Riverside Hillcrest Oakwood Maplewood Sunnyvale Westfield Eastbrook Fairmont Cedar Harbor Summit Valley Parkway Highland Meadow Stonebridge Clearwater',
);
const practices = toWords(
  'Cardiology Clinic Dental Dermatology Hospital Imaging Insurance Laboratory Law Neurology Oncology Orthopedics Pediatrics Pharmacy Physiotherapy Radiology Rehabilitation Surgery Urology Vision',
);

export function pickPerson(random: Random): { given: string; family: string } {
  return { given: random.pick(givenNames), family: random.pick(familyNames) };
}

export function pickPractice(random: Random): string {
  return `${random.pick(places)} ${random.pick(practices)}`;
}
