import { useTranslation } from 'react-i18next';
import type { PolicyScheme } from '@/api/gen/types.gen';
import { schemeLines } from './scheme';
import './words';

/** What a waiver policy pays, a sentence each. */
export function SchemeView({ scheme }: { scheme: PolicyScheme | null | undefined }) {
  const { t } = useTranslation();
  if (!scheme) return <p className="note">{t('schemes.none')}</p>;
  return (
    <ul className="plain lines">
      {schemeLines(t, scheme).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
