import { useTranslation } from 'react-i18next';
import type { FormerIdentityView } from '@/api/gen/types.gen';
import { lastDay } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';
import { Period } from '@/shared/ui/Period';

/** What the company, or a duplicate merged into it, was called before. */
export function Formerly({ names }: { names: FormerIdentityView[] }) {
  const { t } = useTranslation();
  if (names.length === 0) return null;
  return (
    <Panel title={t('companies.formerly')}>
      <ul className="plain lines">
        {names.map((n) => (
          <li key={`${n.to}${n.name}${n.how}`}>
            <strong>{n.name}</strong>
            <span className="num">{n.uscc ?? t(`enums.CompanyKind.${n.kind}`)}</span>
            {n.from ? <Period from={n.from} to={n.to} /> : <span>{t('units.until', { last: lastDay(n.to) })}</span>}
            {n.how === 'MERGED' && <span className="note">{t('companies.wasMerged')}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
