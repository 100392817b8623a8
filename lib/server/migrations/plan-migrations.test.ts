import { describe, expect, it } from 'vitest';
import { planMigrations } from './plan-migrations.ts';

const first = { name: '1_init', sql: 'select 1', checksum: 'a' };
const second = { name: '2_more', sql: 'select 2', checksum: 'b' };
const appliedFirst = { name: '1_init', checksum: 'a', isFinished: true };

describe('planMigrations', () => {
  it('plans every file for an empty database', () => {
    expect(planMigrations([first, second], [])).toEqual([first, second]);
  });

  it('leaves out what was applied', () => {
    expect(planMigrations([first, second], [appliedFirst])).toEqual([second]);
  });

  it('refuses a file that was edited after it had been applied', () => {
    const edited = { ...first, checksum: 'x' };
    expect(() => planMigrations([edited], [appliedFirst])).toThrow(/1_init was edited/);
  });

  it('refuses a database that is newer than the files', () => {
    const newer = { name: '2_more', checksum: 'b', isFinished: true };
    expect(() => planMigrations([first], [appliedFirst, newer])).toThrow(/does not know/);
  });

  it('refuses a database in which a migration failed halfway', () => {
    const halfway = { ...appliedFirst, isFinished: false };
    expect(() => planMigrations([first], [halfway])).toThrow(/failed halfway/);
  });
});
