import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownExitGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { ownExitSheetConfirm } from '@/api/gen/sdk.gen';
import type { ExitResponse } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { useCanInCompany } from '@/shared/lib/useCan';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { NotForYou } from '@/shared/ui/NotForYou';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { Steps } from '@/shared/ui/Steps';
import { Balance } from './Balance';
import { Items } from './Items';
import { SheetState } from './SheetPanel';
import { SheetTable } from './SheetTable';
import { StateTag } from './StateTag';
import { useAsk } from './useAsk';
import './exits.css';
import './words';

const OwnWithdrawDrawer = lazy(() => import('./OwnWithdrawDrawer'));

type Props = { companyId: string; exitCaseId: string };

/** One's own exit: what is open, the sheet, and what comes next. */
export function OwnExitPage({ companyId, exitCaseId }: Props) {
  const { t } = useTranslation();
  const may = useCanInCompany(companyId)('OWN_BILLING');
  const query = useQuery({ ...ownExitGetOptions({ path: { companyId, exitCaseId } }), enabled: may });
  if (!may) return <NotForYou title={t('exits.ownTitle')} text={t('exits.ownNoPermission')} />;
  return <Loaded query={query}>{(exit) => <Own companyId={companyId} exit={exit} />}</Loaded>;
}

function Own({ companyId, exit }: { companyId: string; exit: ExitResponse }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { settlement } = exit;
  return (
    <div className="stack roomy">
      <PageHead
        title={exit.parkName}
        tags={<StateTag state={exit.state} />}
        note={
          <span className="num">
            {exit.number} · {t('exits.lastDay')} {exit.lastDay}
          </span>
        }
        back={
          <Link to="/company/$companyId/exits" params={{ companyId }}>
            ← {t('exits.ownTitle')}
          </Link>
        }
        actions={
          exit.abilities.includes('withdraw') && (
            <Button danger size="large" onClick={() => setOpen(true)}>
              {t('exits.do.withdraw')}
            </Button>
          )
        }
      />
      <p>{t(`exits.ownHint.${exit.state}`)}</p>
      <Panel
        title={settlement ? t('exits.ownSettlement', { at: dateTime(settlement.madeAt) }) : t('exits.settlement')}
        extra={
          <LinkButton to="/company/$companyId/bills" params={{ companyId }}>
            {t('exits.ownToBills')}
          </LinkButton>
        }
      >
        {settlement ? (
          <div className="stack">
            <Balance balance={settlement.balance} />
            <Items items={settlement.items} />
          </div>
        ) : (
          <p className="note">{t('exits.ownNoSettlement')}</p>
        )}
      </Panel>
      {exit.sheet.lines.length > 0 && <OwnSheet companyId={companyId} exit={exit} />}
      <Panel title={t('exits.steps')}>
        <Steps
          steps={exit.steps}
          word={(step) => t(`exits.move.${step.move}`)}
          none={t('exits.noSteps')}
          nobody={t('exits.byPark')}
        />
      </Panel>
      <Suspense fallback={null}>
        {open && <OwnWithdrawDrawer companyId={companyId} exit={exit} onClose={() => setOpen(false)} />}
      </Suspense>
    </div>
  );
}

function OwnSheet({ companyId, exit }: { companyId: string; exit: ExitResponse }) {
  const { t } = useTranslation();
  const ask = useAsk();
  const { sheet } = exit;
  const { hash } = sheet;
  const confirms = exit.abilities.includes('confirmSheet') && hash && sheet.unfilled === 0 && !sheet.confirmed;
  return (
    <Panel
      title={t('exits.sheet')}
      extra={
        <a href={`/api/v1/companies/${companyId}/exits/${exit.id}/sheet/paper`} download>
          {t('exits.sheetPaper')}
        </a>
      }
    >
      <SheetState sheet={sheet} />
      <SheetTable lines={sheet.lines} />
      {confirms && (
        <p>
          <Button
            size="large"
            type="primary"
            onClick={() =>
              void ask({
                title: t('exits.confirmTitle'),
                content: t('exits.confirmText'),
                okText: t('exits.confirm'),
                make: () =>
                  ownExitSheetConfirm({
                    path: { companyId, exitCaseId: exit.id },
                    body: { hash },
                    throwOnError: true,
                  }),
              })
            }
          >
            {t('exits.confirm')}
          </Button>
        </p>
      )}
    </Panel>
  );
}
