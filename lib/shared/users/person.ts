import { z } from 'zod';

/** Somebody of the office, by name alone. */
export const Person = z.object({ userId: z.string(), name: z.string() });
export type Person = z.infer<typeof Person>;

export const PersonList = z.object({ people: z.array(Person) });
