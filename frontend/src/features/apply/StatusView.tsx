import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnApplication } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { Keeping } from './Keeping';
import { NextStepCard } from './NextStepCard';
import { useRights } from './rights';
import { StateTag } from './StateTag';

type Props = { own: OwnApplication; token: string; back?: ReactNode; children?: ReactNode };

/** Where it stands, in words: what comes next, until when, and what one can do. */
export function StatusView({ own, token, back, children }: Props) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const change = useRights({ own, token });
  // A step between those who decide is not told: then the last one told is not how it stands.
  const told = own.steps.at(-1);
  const last = told?.to === own.state ? told : undefined;
  const ask = (what: 'withdraw' | 'takeOver') =>
    void modal.confirm({
      title: t(what === 'withdraw' ? 'apply.withdrawAsk' : 'apply.takeOver'),
      content: t(what === 'withdraw' ? 'apply.withdrawText' : 'apply.takeOverNote'),
      okText: t(what === 'withdraw' ? 'apply.withdraw' : 'apply.takeOver'),
      okButtonProps: { danger: what === 'withdraw' },
      cancelText: t('form.cancel'),
      onOk: () => change.mutateAsync(what).catch(() => undefined),
    });
  return (
    <>
      <PageHead
        title={own.call.title}
        back={back}
        note={own.number ? `${t('apply.number')} ${own.number}` : undefined}
        tags={<StateTag state={own.state} />}
      />
      <NextStepCard own={own}>
        {last?.reason && <p>{t('apply.reason', { text: last.reason })}</p>}
        <Missing own={own} />
      </NextStepCard>
      <Keeping own={own} token={token} onTakeOver={() => ask('takeOver')} />
      {children}
      {own.steps.length > 0 && (
        <Panel title={t('apply.history')}>
          <ol className="plain">
            {own.steps.map((step) => (
              <li key={step.at} className="row">
                <span className="num">{dateTime(step.at)}</span>
                <span>{t(`admission.move.${step.move}`)}</span>
              </li>
            ))}
          </ol>
        </Panel>
      )}
      {own.abilities.includes('withdraw') && (
        <div className="row">
          <Button danger onClick={() => ask('withdraw')}>
            {t('apply.withdraw')}
          </Button>
        </div>
      )}
    </>
  );
}

/** The one notice of everything that was missing, while it waits for an answer. */
function Missing({ own }: { own: OwnApplication }) {
  const { t } = useTranslation();
  if (own.state !== 'NEED_SUPPLEMENT' || !own.supplement) return null;
  return (
    <>
      <h2>{t('apply.missingList')}</h2>
      <ul>
        {own.supplement.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
