import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import {
  graduationDecide,
  graduationEvaluate,
  graduationRefuse,
  graduationRevoke,
  graduationWithdraw,
} from '@/api/gen/sdk.gen';
import type { GraduationResponse } from '@/api/gen/types.gen';
import { lineText } from '@/features/policies/sentences';
import { today } from '@/shared/lib/format';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { callOf } from './calls';
import EvidenceDrawer from './EvidenceDrawer';
import { STALE } from './stale';

type Props = { parkId: string; review: GraduationResponse; onClose: () => void };

const REASONED = { refuse: graduationRefuse, withdraw: graduationWithdraw, revoke: graduationRevoke } as const;
type Reasoned = keyof typeof REASONED;

/** The drawer of a move. */
export default function MoveDrawer({ move, ...props }: Props & { move: string }) {
  if (move === 'attach') return <EvidenceDrawer {...props} />;
  if (move === 'evaluate') return <EvaluateDrawer {...props} />;
  if (move === 'graduate') return <DecideDrawer {...props} />;
  return move in REASONED ? <ReasonDrawer {...props} move={move as Reasoned} /> : null;
}

type Evaluated = { asOf: string; waivers?: Record<string, string | undefined> };

function EvaluateDrawer({ parkId, review, onClose }: Props) {
  const { t } = useTranslation();
  const waivable = review.checklist?.lines.filter((l) => l.waivable && l.line.verdict !== 'PASS') ?? [];
  const label = t('graduation.evaluateAsOf');
  return (
    <FormDrawer<Evaluated>
      title={t('graduation.do.evaluate')}
      note={t('graduation.drawerNote.evaluate')}
      okText={t('graduation.do.evaluate')}
      initial={{ asOf: today() }}
      invalidates={STALE}
      onClose={onClose}
      submit={({ asOf, waivers }) =>
        graduationEvaluate({
          ...callOf(parkId, review),
          body: {
            asOf,
            waivers: Object.entries(waivers ?? {}).flatMap(([criterion, reason]) =>
              reason?.trim() ? [{ criterion: Number(criterion), reason: reason.trim() }] : [],
            ),
          },
        })
      }
    >
      <Form.Item name="asOf" label={label} rules={[{ required: true, message: t('form.required', { label }) }]}>
        <DateInput />
      </Form.Item>
      {waivable.map(({ line }) => (
        <Form.Item
          key={line.criterion}
          name={['waivers', String(line.criterion)]}
          label={`${t('graduation.waive')}：${lineText(t, line)}`}
        >
          <Input maxLength={500} placeholder={t('form.optional')} />
        </Form.Item>
      ))}
    </FormDrawer>
  );
}

function DecideDrawer({ parkId, review, onClose }: Props) {
  const { t } = useTranslation();
  const from = t('graduation.from');
  const site = t('graduation.siteCheck');
  return (
    <FormDrawer<{ from: string; siteCheck: string }>
      title={t('graduation.do.graduate')}
      note={t('graduation.drawerNote.graduate')}
      okText={t('graduation.do.graduate')}
      initial={{ from: today() }}
      invalidates={STALE}
      onClose={onClose}
      submit={(body) => graduationDecide({ ...callOf(parkId, review), body })}
    >
      <Form.Item name="from" label={from} rules={[{ required: true, message: t('form.required', { label: from }) }]}>
        <DateInput />
      </Form.Item>
      <Form.Item
        name="siteCheck"
        label={site}
        extra={t('graduation.siteCheckHint')}
        rules={[{ required: true, whitespace: true, message: t('form.required', { label: site }) }]}
      >
        <Input.TextArea rows={4} maxLength={1000} showCount />
      </Form.Item>
    </FormDrawer>
  );
}

function ReasonDrawer({ parkId, review, move, onClose }: Props & { move: Reasoned }) {
  const { t } = useTranslation();
  const label = t('graduation.why');
  return (
    <FormDrawer<{ reason: string }>
      title={t(`graduation.do.${move}`)}
      note={t(`graduation.drawerNote.${move}`)}
      okText={t(`graduation.do.${move}`)}
      danger
      invalidates={STALE}
      onClose={onClose}
      submit={(body) => REASONED[move]({ ...callOf(parkId, review), body })}
    >
      <Form.Item
        name="reason"
        label={label}
        rules={[{ required: true, whitespace: true, message: t('form.required', { label }) }]}
      >
        <Input.TextArea rows={4} maxLength={500} showCount />
      </Form.Item>
    </FormDrawer>
  );
}
