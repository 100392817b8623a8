import { describe, expect, it } from 'vitest';
import { decideBehaviour } from './number-plan.ts';

const ordinary = { outcome: 'success', refusal: null, reply: 'normal', callbacks: 'once' };

describe('decideBehaviour', () => {
  it.each([
    '+14155550100',
    '+14155550120',
    '14155550099',
    '+14155560101',
    '+442079460101',
    '+4930555010101',
    'jill@example.com',
  ])('has nothing special for %s', (recipient) => {
    expect(decideBehaviour(recipient, new Counts())).toEqual(ordinary);
  });

  it.each(['+14155550101', '14155550101', '4155550101', '+12125550101'])(
    'knows the busy number as %s',
    (recipient) => {
      expect(decideBehaviour(recipient, new Counts()).outcome).toBe('error_busy');
    },
  );

  it('starts to count again after a success, for each number by itself', () => {
    const counts = new Counts();
    const outcomes = (recipient: string, tries: number) =>
      Array.from({ length: tries }, () => decideBehaviour(recipient, counts).outcome);
    const rhythm = ['error_busy', 'error_busy', 'success'];
    expect(outcomes('+14155550110', 4)).toEqual([...rhythm, 'error_busy']);
    expect(outcomes('+12125550110', 3)).toEqual(rhythm);
    expect(outcomes('14155550110', 2)).toEqual(['error_busy', 'success']);
  });
});

class Counts extends Map<string, number> {
  put(number: string, count: number): void {
    this.set(number, count);
  }
}
