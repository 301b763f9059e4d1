import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { exitFileUpload } from '@/api/gen/sdk.gen';
import type { ExitResponse } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { Facts } from '@/shared/ui/Facts';
import { Panel } from '@/shared/ui/Panel';
import { callOf } from './moves';
import { OnTime } from './OnTime';
import { Upload } from './Upload';

type Props = { parkId: string; exit: ExitResponse };

/** Why, until when, and how it came out. */
export function ExitFacts({ parkId, exit }: Props) {
  const { t } = useTranslation();
  const { outcome } = exit;
  const due =
    exit.dueOn && [exit.dueOn, exit.dueBasis && t(`exits.dueBasis.${exit.dueBasis}`)].filter(Boolean).join(' · ');
  return (
    <Panel title={t('exits.overview')}>
      <Facts
        items={[
          {
            label: t('exits.company'),
            value: (
              <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId: exit.tenantId }}>
                {exit.companyName}
              </Link>
            ),
          },
          { label: t('exits.triggerLabel'), value: t(`exits.trigger.${exit.trigger}`) },
          { label: t('exits.reason'), value: <span className="pre-line">{exit.reason}</span> },
          { label: t('exits.lastDay'), value: exit.lastDay, num: true },
          { label: t('exits.dueOn'), value: due ?? t('exits.noDue'), num: true },
          {
            label: t('exits.openedBy'),
            value: `${t(exit.own ? 'exits.byCompany' : 'exits.byPark')} · ${exit.openedBy ?? t('exits.nobody')} · ${dateTime(exit.openedAt)}`,
          },
          ...(outcome
            ? [
                { label: t('exits.closedOn'), value: outcome.closedOn, num: true },
                { label: t('exits.result'), value: <OnTime {...exit} {...outcome} /> },
                { label: t('exits.graceDays'), value: outcome.graceDays, num: true },
                {
                  label: t('exits.licensed'),
                  value: t(outcome.licensed ? 'exits.licensedYes' : 'exits.licensedNo'),
                },
              ]
            : []),
        ]}
      />
    </Panel>
  );
}

/** 迁址: by when, and the paper that shows it. */
export function AddressPanel({ parkId, exit, onOpen }: Props & { onOpen: () => void }) {
  const { t } = useTranslation();
  const { outcome } = exit;
  if (!outcome?.addressDueOn) return null;
  const may = exit.abilities.includes('moveAddress');
  const shown = exit.files.some((file) => file.kind === 'ADDRESS');
  return (
    <Panel
      title={t('exits.address')}
      extra={
        may && (
          <>
            <Upload
              label={t('exits.addressUpload')}
              send={(file) => exitFileUpload({ ...callOf(parkId, exit), query: { kind: 'ADDRESS' }, body: { file } })}
            />
            <Button disabled={!shown} onClick={onOpen}>
              {t('exits.addressMove')}
            </Button>
          </>
        )
      }
    >
      {may && !shown && <p className="note">{t('exits.addressNote')}</p>}
      <Facts
        items={[
          {
            label: t('exits.addressDueOn'),
            value: (
              <span className="row">
                <span className="num">{outcome.addressDueOn}</span>
                {outcome.addressLate && <span className="tag tag-bad">{t('exits.addressLate')}</span>}
              </span>
            ),
          },
          { label: t('exits.addressMovedOn'), value: outcome.addressMovedOn, num: true },
        ]}
      />
    </Panel>
  );
}
