import fs from 'node:fs';
import i18n from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { fieldText, valueText } from '@/features/trail/words';
import * as contract from '../../src/api/gen/types.gen';
import { allWords } from '../support/words';

const { Action, SubjectType, TrailFault } = contract;
const enums = contract as unknown as Record<string, Record<string, string>>;

/** What the backend records of each subject; its own tests hold this list against what it writes. */
const fields = fs
  .readFileSync('../backend/src/test/resources/trail-fields.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [subject = '', field = '', names = ''] = line.split(',');
    const values = names
      ? names.split('|').flatMap((name) => Object.values(enums[name] ?? { [`no enum ${name}`]: name }))
      : [];
    return { subject, field, values };
  });

describe.each(['zh-CN', 'en'] as const)('the words of the trail in %s', (lang) => {
  const own = i18n.createInstance();
  beforeAll(async () => {
    await own.init({ lng: lang, resources: { [lang]: { translation: allWords(lang) } } });
  });

  it('name every action, subject and fault of the contract', () => {
    const missing = (part: string, names: object) =>
      Object.values(names).filter((v) => !own.exists(`trail.${part}.${v}`));
    expect(missing('action', Action)).toEqual([]);
    expect(missing('subject', SubjectType)).toEqual([]);
    expect(missing('fault', TrailFault)).toEqual([]);
  });

  it('name every field the backend records', () => {
    expect(fields.length).toBeGreaterThan(100);
    const raw = fields.filter((f) => fieldText(own.t, f.subject, f.field) === f.field);
    expect(raw).toEqual([]);
  });

  it('name every value of a field that holds codes', () => {
    const raw = fields.flatMap((f) =>
      f.values.filter((v) => valueText(own.t, f.subject, f.field, v) === v).map((v) => `${f.subject}.${f.field} ${v}`),
    );
    expect(raw).toEqual([]);
  });

  it('call a field by what it is about', () => {
    expect(fieldText(own.t, 'QUALIFICATION', 'title')).not.toBe(fieldText(own.t, 'MENTOR', 'title'));
    expect(fieldText(own.t, 'FLOOR', 'level')).not.toBe(fieldText(own.t, 'PARK', 'level'));
  });

  it('tell of a founder what was shown, in rows of before the field had its name too', () => {
    const shown = own.t('companies.sealed.ID_NUMBER');
    expect(valueText(own.t, 'FOUNDER', 'revealed', 'ID_NUMBER')).toBe(shown);
    expect(valueText(own.t, 'FOUNDER', 'fields', 'ID_NUMBER')).toBe(shown);
    expect(fieldText(own.t, 'FOUNDER', 'fields')).not.toBe(fieldText(own.t, 'MENTOR', 'fields'));
  });

  it('leave alone what is no code', () => {
    expect(valueText(own.t, 'MENTOR', 'fields', 'STUDENT, OPEN')).toBe('STUDENT, OPEN');
    expect(valueText(own.t, 'PARTNER', 'role', 'OWNER')).toBe('OWNER');
  });
});
