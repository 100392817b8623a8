/** Names are UTF-8, and sizes follow behind the content. */
export const zipFlags = 0x08_08;

export interface ZipTime {
  time: number;
  date: number;
}

/** As MS-DOS kept it: two seconds exact, from 1980 on; in UTC, since the format knows no zone. */
export function toDosTime(at: Date): ZipTime {
  const years = Math.max(at.getUTCFullYear() - 1980, 0);
  return {
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
    date: (years << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
  };
}
