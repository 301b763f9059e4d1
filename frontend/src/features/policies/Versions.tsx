import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PolicyStanding, PolicyVersionView } from '@/api/gen/types.gen';
import { dateTime, lastDay } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';

const STANDING_CLASS: Record<PolicyStanding, string> = {
  DRAFT: 'tag-warn',
  UPCOMING: 'state-LET',
  IN_FORCE: 'tag-yes',
  SUPERSEDED: '',
  DISCARDED: '',
};

export function StandingTag({ standing }: { standing: PolicyStanding }) {
  const { t } = useTranslation();
  return <span className={`tag ${STANDING_CLASS[standing]}`}>{t(`policies.standing.${standing}`)}</span>;
}

type Props = { versions: PolicyVersionView[]; shown: string | undefined; onShow: (id: string) => void };

/** Every version with who wrote and who published it, the newest first. */
export function Versions({ versions, shown, onShow }: Props) {
  const { t } = useTranslation();
  return (
    <Panel title={t('policies.versions')}>
      <ul className="plain lines">
        {versions.map((v) => (
          <li key={v.id} aria-current={v.id === shown ? 'true' : undefined}>
            <strong className="num">{t('policies.version', { n: v.number })}</strong>
            <StandingTag standing={v.standing} />
            <span className="num">
              {v.effectiveTo
                ? t('policies.periodTo', { from: v.effectiveFrom, last: lastDay(v.effectiveTo) })
                : t('policies.period', { from: v.effectiveFrom })}
            </span>
            <span className="note">
              <People version={v} />
            </span>
            {v.id === shown ? (
              <span className="note">{t('policies.shown')}</span>
            ) : (
              <Button size="small" aria-label={t('policies.show', { n: v.number })} onClick={() => onShow(v.id)}>
                {t('policies.show', { n: v.number })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function People({ version: v }: { version: PolicyVersionView }) {
  const { t } = useTranslation();
  if (!v.editedBy && !v.publishedBy) return <>{t('policies.delivered')}</>;
  return (
    <>
      {v.editedBy && t('policies.editedBy', { who: v.editedBy, at: dateTime(v.editedAt) })}
      {v.publishedBy && ` · ${t('policies.publishedBy', { who: v.publishedBy, at: dateTime(v.publishedAt) })}`}
    </>
  );
}
