import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { waiverAssessOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { WaiverChecked, WaiverResponse } from '@/api/gen/types.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { Conditions } from './Conditions';
import { MonthsTable } from './MonthsTable';

type Props = { parkId: string; waiver: WaiverResponse };

/** Conditions and schedule: as they were frozen with the check, or by what is known today before it. */
export function Assessed({ parkId, waiver }: Props) {
  if (waiver.checked) return <Frozen checked={waiver.checked} />;
  const waits = ['DRAFT', 'SUBMITTED', 'NEED_SUPPLEMENT'].includes(waiver.state);
  return waits && <Today parkId={parkId} waiver={waiver} />;
}

export function Frozen({ checked }: { checked: WaiverChecked }) {
  const { t } = useTranslation();
  const note = (
    <>
      {t('waivers.scheduleFrozen')} <code className="hash">{checked.hash}</code>
    </>
  );
  return (
    <>
      <Panel title={t('waivers.conditions')}>
        <p className="note">{t('waivers.conditionsFrozen')}</p>
        <Conditions lines={checked.lines} />
      </Panel>
      <Schedule note={note}>
        <MonthsTable months={checked.months} />
      </Schedule>
    </>
  );
}

function Today({ parkId, waiver }: Props) {
  const { t } = useTranslation();
  const query = useQuery(waiverAssessOptions({ path: { parkId, waiverId: waiver.id } }));
  return (
    <Loaded query={query} rows={6}>
      {({ lines, estimate }) => (
        <>
          <Panel title={t('waivers.conditions')}>
            <p className="note">{t('waivers.conditionsNow')}</p>
            <Conditions lines={lines} />
          </Panel>
          <Schedule note={t('waivers.scheduleNow')}>
            <MonthsTable months={estimate.months} />
          </Schedule>
        </>
      )}
    </Loaded>
  );
}

function Schedule({ note, children }: { note: ReactNode; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('waivers.schedule')}>
      <p className="note">{note}</p>
      {children}
    </Panel>
  );
}
