import { useTranslation } from 'react-i18next';
import type { StageEntryView } from '@/api/gen/types.gen';
import { Panel } from '@/shared/ui/Panel';
import { StageHistory } from '@/shared/ui/StageHistory';

export function StagePanel({ stages }: { stages: StageEntryView[] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('tenant.stages')}>
      {stages.length ? <StageHistory stages={stages} /> : <p className="note">{t('tenant.noStages')}</p>}
    </Panel>
  );
}
