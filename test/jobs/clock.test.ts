import cron from 'node-cron';
import { describe, expect, it } from 'vitest';
import { lastDue, nextDue } from '../../jobs/clock.ts';

const paris = (pattern: string, now: string) =>
  lastDue(pattern, 'Europe/Paris', new Date(now))?.toISOString();

describe('when a job was last due', () => {
  it('is today once its time has come, else yesterday', () => {
    expect(paris('0 1 * * *', '2026-11-22T00:00:00Z')).toBe('2026-11-22T00:00:00.000Z');
    expect(paris('0 1 * * *', '2026-11-21T23:59:59Z')).toBe('2026-11-21T00:00:00.000Z');
  });

  it('follows the wall clock of the zone through summer and winter', () => {
    expect(paris('0 1 * * *', '2026-07-10T10:00:00Z')).toBe('2026-07-09T23:00:00.000Z');
    expect(lastDue('0 1 * * *', 'UTC', new Date('2026-07-10T10:00:00Z'))?.toISOString()).toBe(
      '2026-07-10T01:00:00.000Z',
    );
  });

  it('is the moment of the jump for a time that the spring change skips', () => {
    expect(paris('30 2 * * *', '2026-03-29T00:59:59Z')).toBe('2026-03-28T01:30:00.000Z');
    expect(paris('30 2 * * *', '2026-03-29T01:00:00Z')).toBe('2026-03-29T01:00:00.000Z');
    expect(paris('0 2 * * *', '2026-03-29T06:00:00Z')).toBe('2026-03-29T01:00:00.000Z');
  });

  it('is once, the first time, for a time that the autumn change repeats', () => {
    expect(paris('30 2 * * *', '2026-10-25T00:30:00Z')).toBe('2026-10-25T00:30:00.000Z');
    expect(paris('30 2 * * *', '2026-10-25T01:30:00Z')).toBe('2026-10-25T00:30:00.000Z');
    expect(paris('30 2 * * *', '2026-10-25T12:00:00Z')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('goes back to the first of the month for a monthly job', () => {
    expect(paris('0 6 1 * *', '2026-11-30T12:00:00Z')).toBe('2026-11-01T05:00:00.000Z');
    expect(paris('0 6 1 * *', '2026-12-01T04:59:00Z')).toBe('2026-11-01T05:00:00.000Z');
  });

  it('knows patterns with seconds, week days and lists', () => {
    expect(paris('*/10 * * * * *', '2026-11-22T12:00:07Z')).toBe('2026-11-22T12:00:00.000Z');
    expect(paris('0 8,20 * * mon', '2026-11-22T12:00:00Z')).toBe('2026-11-16T19:00:00.000Z');
  });

  it('is the latest of several patterns, and next due at the first of them', () => {
    const schedule = '0 6 * * *; 0 2 * * 0';
    expect(paris(schedule, '2026-11-22T03:00:00Z')).toBe('2026-11-22T01:00:00.000Z');
    expect(paris(schedule, '2026-11-22T05:00:00Z')).toBe('2026-11-22T05:00:00.000Z');
    const each = ['0 6 * * *', '0 2 * * 0'].map((one) => Number(nextDue(one, 'Europe/Paris')));
    expect(Number(nextDue(schedule, 'Europe/Paris'))).toBe(Math.min(...each));
  });

  it('keeps no task for each time it is asked', () => {
    paris('0 6 1 * *', '2026-11-30T12:00:00Z');
    nextDue('0 5 * * *', 'Europe/Paris');
    const before = cron.getTasks().size;
    for (let hour = 0; hour < 50; hour += 1) {
      paris('0 6 1 * *', new Date(Date.UTC(2026, 10, 20, hour)).toISOString());
      nextDue('0 5 * * *', 'Europe/Paris');
    }
    expect(cron.getTasks().size).toBe(before);
  });

  it('is never for a job that is off', () => {
    expect(lastDue('off', 'UTC', new Date())).toBeNull();
  });
});
