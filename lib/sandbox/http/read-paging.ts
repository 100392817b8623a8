import { z } from 'zod';
import { parseFields } from './parse-fields.ts';

const wholeNumber = (name: string) =>
  z.string(`${name} must be a whole number`).regex(/^\d+$/, `${name} must be a whole number`);

const paging = z.object({
  page: wholeNumber('page')
    .default('1')
    .transform(Number)
    .refine((page) => page >= 1, 'page must be at least 1'),
  page_size: wholeNumber('page_size')
    .default('20')
    .transform(Number)
    .refine((size) => size >= 1 && size <= 100, 'page_size must be between 1 and 100'),
});

export interface ListInfo {
  num_pages: number;
  num_results: number;
  page: number;
  page_size: number;
}

export interface Paged<T> {
  items: T[];
  listInfo: ListInfo;
}

export function toPage<T>(query: URLSearchParams, all: T[]): Paged<T> {
  const { page, page_size } = parseFields(paging, Object.fromEntries(query));
  const start = (page - 1) * page_size;
  return {
    items: all.slice(start, start + page_size),
    listInfo: {
      num_pages: Math.ceil(all.length / page_size),
      num_results: all.length,
      page,
      page_size,
    },
  };
}
