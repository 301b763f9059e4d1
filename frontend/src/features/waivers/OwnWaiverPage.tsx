import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownWaiverGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { ownWaiverFileUpload, ownWaiverSubmit } from '@/api/gen/sdk.gen';
import type { WaiverResponse } from '@/api/gen/types.gen';
import { SchemeView } from '@/features/schemes/SchemeView';
import { etag } from '@/shared/lib/etag';
import { money } from '@/shared/lib/format';
import { useCanInCompany } from '@/shared/lib/useCan';
import { Facts } from '@/shared/ui/Facts';
import { Loaded } from '@/shared/ui/Loaded';
import { NotForYou } from '@/shared/ui/NotForYou';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { Period } from '@/shared/ui/Period';
import { Frozen } from './Assessed';
import { Disclosed } from './Disclosed';
import { Interrupted } from './Interrupted';
import { Papers } from './Papers';
import { StateTag } from './StateTag';
import { StepsPanel } from './StepsPanel';
import { Upload } from './Upload';
import { useAsk } from './useAsk';
import './waivers.css';
import './words';

const OwnMoveDrawer = lazy(() => import('./OwnMoveDrawer'));

type Props = { companyId: string; waiverId: string };

/** One request of one's own company: where it stands, what is missing, and what was granted. */
export function OwnWaiverPage({ companyId, waiverId }: Props) {
  const { t } = useTranslation();
  const may = useCanInCompany(companyId)('OWN_BILLING');
  const query = useQuery({ ...ownWaiverGetOptions({ path: { companyId, waiverId } }), enabled: may });
  if (!may) return <NotForYou title={t('waivers.ownTitle')} text={t('waivers.ownNoPermission')} />;
  return <Loaded query={query}>{(waiver) => <Own companyId={companyId} waiver={waiver} />}</Loaded>;
}

type OwnProps = { companyId: string; waiver: WaiverResponse };

const callOf = ({ companyId, waiver }: OwnProps) =>
  ({
    path: { companyId, waiverId: waiver.id },
    headers: { 'If-Match': etag(waiver.version) },
    throwOnError: true,
  }) as const;

function Own({ companyId, waiver: w }: OwnProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'edit' | 'withdraw'>();
  const call = callOf({ companyId, waiver: w });
  return (
    <div className="stack roomy waiver">
      <PageHead
        title={w.policyName}
        tags={<StateTag state={w.state} />}
        note={
          <>
            {w.number} · <Period from={w.from} to={w.to} />
          </>
        }
        back={
          <Link to="/company/$companyId/waivers" params={{ companyId }}>
            ← {t('waivers.ownTitle')}
          </Link>
        }
        actions={<Moves companyId={companyId} waiver={w} onOpen={setOpen} />}
      />
      <Next waiver={w} />
      <Panel title={t('waivers.overview')}>
        <Facts
          items={[
            { label: t('waivers.reason'), value: <span className="pre-line">{w.reason}</span> },
            { label: t('waivers.ownWorth'), value: money(w.checked?.total), num: true },
            { label: t('waivers.paid'), value: money(w.paid), num: true },
            ...(w.stopsOn ? [{ label: t('waivers.stopsOn'), value: w.stopsOn, num: true }] : []),
          ]}
        />
        <Disclosed title={t('waivers.schemeOf')}>
          <SchemeView scheme={w.scheme} />
        </Disclosed>
      </Panel>
      <Panel
        title={t('waivers.papers')}
        extra={
          w.abilities.includes('attach') && (
            <Upload label={t('waivers.upload')} send={(file) => ownWaiverFileUpload({ ...call, body: { file } })} />
          )
        }
      >
        <Papers files={w.files} at={`/api/v1/companies/${companyId}/waivers/${w.id}/files`} />
      </Panel>
      {w.checked && <Frozen checked={w.checked} />}
      <Interrupted
        waiver={w}
        reports={
          <Link to="/company/$companyId/reports" params={{ companyId }}>
            {t('waivers.fileReports')}
          </Link>
        }
      />
      <StepsPanel steps={w.steps} />
      <Suspense fallback={null}>
        {open && w.abilities.includes(open) && (
          <OwnMoveDrawer companyId={companyId} waiver={w} move={open} onClose={() => setOpen(undefined)} />
        )}
      </Suspense>
    </div>
  );
}

const WAITS: readonly string[] = ['SUBMITTED', 'CHECKED', 'PROPOSED', 'PUBLICIZED'];

/** What comes next, and who is to do it. */
function Next({ waiver: { state, asked } }: { waiver: WaiverResponse }) {
  const { t } = useTranslation();
  if (state === 'DRAFT') return <p>{t('waivers.ownDraftHint')}</p>;
  if (state === 'NEED_SUPPLEMENT') return <p className="pre-line">{t('waivers.ownAsked', { text: asked })}</p>;
  if (state === 'APPROVED') return <p>{t('waivers.ownSign')}</p>;
  if (state === 'ACTIVE') return <p>{t('waivers.ownActive')}</p>;
  return WAITS.includes(state) ? <p>{t('waivers.ownWait')}</p> : null;
}

function Moves({ companyId, waiver, onOpen }: OwnProps & { onOpen: (move: 'edit' | 'withdraw') => void }) {
  const { t } = useTranslation();
  const ask = useAsk();
  const may = (ability: string) => waiver.abilities.includes(ability);
  const facts = { number: waiver.number };
  return (
    <>
      {may('withdraw') && (
        <Button danger onClick={() => onOpen('withdraw')}>
          {t('waivers.do.withdraw')}
        </Button>
      )}
      {may('edit') && <Button onClick={() => onOpen('edit')}>{t('waivers.edit')}</Button>}
      {(['submit', 'supplement'] as const)
        .filter((move) => may(move))
        .map((move) => (
          <Button
            key={move}
            type="primary"
            onClick={() =>
              void ask({
                title: t(`waivers.ask.${move}`, facts),
                content: t(`waivers.askText.${move}`, facts),
                okText: t(`waivers.do.${move}`),
                make: () => ownWaiverSubmit(callOf({ companyId, waiver })),
              })
            }
          >
            {t(`waivers.do.${move}`)}
          </Button>
        ))}
    </>
  );
}
