import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { retentionRuleListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { useLocale } from '@/shared/i18n';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';

/** How long what is kept, and why; what has no period is never deleted. */
export function KeptFor({ parkId }: { parkId: string }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const query = useQuery(retentionRuleListOptions({ path: { parkId } }));
  return (
    <Panel title={t('privacy.keptFor')}>
      <Loaded query={query} rows={4}>
        {({ items }) => (
          <ul className="plain lines">
            {items.map((r) => (
              <li key={r.rule}>
                <strong>{t(`privacy.rule.${r.rule}`)}</strong>
                <span className="tag">{periodText(t, r.keep)}</span>
                <span className="note">{locale === 'en' ? r.basisEn : r.basisZh}</span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}

/** As the records write it: one number and one unit. */
function periodText(t: TFunction, keep: string | null) {
  const [, n, unit] = /^P(\d+)([DMY])$/.exec(keep ?? '') ?? [];
  if (!keep) return t('privacy.forEver');
  return n && unit ? t(`privacy.period.${unit}`, { n }) : keep;
}
