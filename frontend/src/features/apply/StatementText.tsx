import type { Statement } from '@/api/gen/types.gen';
import { useLocale } from '@/shared/i18n';

/** What is kept of an applicant, in the reader's language. */
export function StatementText({ statement }: { statement: Statement }) {
  const { locale } = useLocale();
  return <p className="call-text">{locale === 'en' ? statement.textEn : statement.textZh}</p>;
}
