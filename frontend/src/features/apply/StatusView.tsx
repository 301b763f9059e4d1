import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ownApplicationTakeOver, ownApplicationWithdraw } from '@/api/gen/sdk.gen';
import type { OwnApplication } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { errorText } from '@/shared/lib/problem';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { changeHeaders, keepOwn } from './link';

type Props = { own: OwnApplication; token: string };

/** Where it stands, in words: what comes next, until when, and what one can do. */
export function StatusView({ own, token }: Props) {
  const { t } = useTranslation();
  const last = own.steps.at(-1);
  return (
    <>
      <PageHead
        title={own.call.title}
        note={own.number ? `${t('apply.number')} ${own.number}` : undefined}
        tags={<span className={`tag ${TAG[own.state] ?? ''}`}>{t(`admission.state.${own.state}`)}</span>}
        actions={<Rights own={own} token={token} />}
      />
      <section className="panel">
        <div className="panel-body">
          <p>
            <strong>{t('apply.nextStep')}</strong>{' '}
            {t(`apply.nextOf.${own.state}`, { on: own.supplement?.dueOn ?? own.dueOn })}
          </p>
          {last?.reason && <p>{t('apply.reason', { text: last.reason })}</p>}
          {own.state === 'NEED_SUPPLEMENT' && own.supplement && (
            <>
              <h2>{t('apply.missingList')}</h2>
              <ul>
                {own.supplement.items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
              {!own.supplement.calendarComplete && <p className="note">{t('admission.calendarIncomplete')}</p>}
            </>
          )}
        </div>
      </section>
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
    </>
  );
}

const TAG: Partial<Record<OwnApplication['state'], string>> = {
  NEED_SUPPLEMENT: 'tag-warn',
  ACCEPTED: 'tag-yes',
  APPROVED: 'tag-yes',
  CONTRACTED: 'tag-yes',
  REJECTED: 'tag-bad',
  EXPIRED: 'tag-bad',
};

function Rights({ own, token }: Props) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const qc = useQueryClient();
  const change = useMutation({
    mutationFn: async (what: 'withdraw' | 'takeOver') => {
      const asked = {
        path: { applicationId: own.id },
        headers: changeHeaders(own, token),
        throwOnError: true,
      } as const;
      const { data } =
        what === 'withdraw'
          ? await ownApplicationWithdraw({ ...asked, body: { reason: null } })
          : await ownApplicationTakeOver(asked);
      return data;
    },
    onSuccess: (now) => keepOwn(qc, now, token),
    onError: (e) => message.error(errorText(t, e)),
  });
  const ask = (what: 'withdraw' | 'takeOver') =>
    modal.confirm({
      title: t(what === 'withdraw' ? 'apply.withdrawAsk' : 'apply.takeOver'),
      content: t(what === 'withdraw' ? 'apply.withdrawText' : 'apply.takeOverNote'),
      okText: t(what === 'withdraw' ? 'apply.withdraw' : 'apply.takeOver'),
      okButtonProps: { danger: what === 'withdraw' },
      cancelText: t('form.cancel'),
      onOk: () => change.mutateAsync(what).catch(() => undefined),
    });
  return (
    <>
      {own.abilities.includes('takeOver') && (
        <Button onClick={() => void ask('takeOver')}>{t('apply.takeOver')}</Button>
      )}
      {own.abilities.includes('withdraw') && (
        <Button danger onClick={() => void ask('withdraw')}>
          {t('apply.withdraw')}
        </Button>
      )}
    </>
  );
}
