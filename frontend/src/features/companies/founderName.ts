import type { TFunction } from 'i18next';
import type { FounderView } from '@/api/gen/types.gen';
import './words';

/** What a founder is called: who was anonymised bears a mark, and only the reader's language says what it means. */
export const founderName = (t: TFunction, f: Pick<FounderView, 'name' | 'anonymised'>) =>
  f.anonymised ? t('companies.anonymised', { mark: f.name }) : f.name;
