import { z } from 'zod';

/** A column that one may do without; recipient, status and time always stand there. */
export interface Column {
  id: ColumnId;
  label: string;
  width: string;
  /** The width of the window from which there is room for it. */
  from: Breakpoint;
}

export const breakpoints = ['lg', 'xl', 'wide'] as const;
export type Breakpoint = (typeof breakpoints)[number];

export const columnIds = ['title', 'pages', 'line', 'person', 'batch', 'tags'] as const;
export type ColumnId = (typeof columnIds)[number];

const usual: readonly ColumnId[] = ['title', 'pages', 'line', 'person'];

const Choice = z.array(z.enum(columnIds));

/** What was chosen and kept; all that is usual where nothing was, or what is kept makes no sense. */
export function parseChoice(kept: string | null): readonly ColumnId[] {
  try {
    return Choice.safeParse(JSON.parse(kept ?? 'null')).data ?? usual;
  } catch {
    return usual;
  }
}

/** The columns of the list in their order, for who sees the faxes of all or their own. */
export function listColumns(hasPerson: boolean): Column[] {
  const all: Column[] = [
    { id: 'title', label: 'Title', width: 'minmax(5rem,1.6fr)', from: 'lg' },
    { id: 'pages', label: 'Pages', width: '3rem', from: 'xl' },
    { id: 'line', label: 'From line', width: '8.5rem', from: hasPerson ? 'wide' : 'xl' },
    { id: 'person', label: 'Sent by', width: '6.5rem', from: 'xl' },
    { id: 'batch', label: 'Batch', width: '8rem', from: 'wide' },
    { id: 'tags', label: 'Tags', width: '10rem', from: 'xl' },
  ];
  return hasPerson ? all : all.filter(({ id }) => id !== 'person');
}

/** What stands there until one chooses. */
export function listUsualColumns(hasPerson: boolean): Column[] {
  return listColumns(hasPerson).filter(({ id }) => usual.includes(id));
}

/** The grid of head and rows at a width of the window. */
export function toGrid(columns: readonly Column[], at: Breakpoint): string {
  const isRoomy = (from: Breakpoint) => breakpoints.indexOf(from) <= breakpoints.indexOf(at);
  const chosen = columns.filter(({ from }) => isRoomy(from)).map(({ width }) => width);
  const status = at === 'lg' ? 'minmax(18rem,1fr)' : 'minmax(20rem,1fr)';
  return ['1.5rem', '10rem', status, ...chosen, '6.5rem', '2.25rem'].join(' ');
}
