import { Button, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { PolicyDraftUpdateRequestSchema } from '@/api/gen/schemas.gen';
import { policyDraftChange } from '@/api/gen/sdk.gen';
import type {
  PolicyContentRequest,
  PolicyDraftUpdateRequest,
  PolicyKind,
  PolicySchemeRequest,
  PolicyVersionResponse,
} from '@/api/gen/types.gen';
import { RecognitionFields } from '@/features/recognition/RecognitionFields';
import { SchemeFields } from '@/features/schemes/SchemeFields';
import { BLANK } from '@/features/schemes/scheme';
import { etag } from '@/shared/lib/etag';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { CriterionFields } from './CriterionFields';
import { judges, TERMS } from './metrics';
import { TermsInput } from './TermsInput';

type Props = { parkId: string; kind: PolicyKind; version: PolicyVersionResponse; onClose: () => void };

/** What a draft says, field by field. */
export default function EditDrawer({ parkId, kind, version, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(PolicyDraftUpdateRequestSchema, t);
  const { summary, content, policyId } = version;
  return (
    <FormDrawer<PolicyDraftUpdateRequest>
      title={t('policies.edit')}
      initial={{ effectiveFrom: summary.effectiveFrom, note: summary.note, content: started(kind, content) }}
      invalidates={['policyGet', 'policyVersionGet', 'policyList', 'policyTrial']}
      onClose={onClose}
      submit={(values) =>
        policyDraftChange({
          path: { parkId, policyId, versionId: summary.id },
          headers: { 'If-Match': etag(version.version) },
          body: { ...values, note: values.note || null, content: sent(kind, values.content) },
          throwOnError: true,
        })
      }
    >
      <Form.Item
        name="effectiveFrom"
        label={t('policies.effectiveFrom')}
        rules={rules('effectiveFrom', t('policies.effectiveFrom'))}
      >
        <DateInput />
      </Form.Item>
      <Form.Item name="note" label={t('policies.changeNote')} rules={rules('note', t('policies.changeNote'))}>
        <Input.TextArea rows={2} />
      </Form.Item>
      {judges(kind) && <Criteria />}
      {kind === 'WAIVER' && <SchemeFields />}
      {kind === 'RECOGNITION' && <RecognitionFields />}
      {TERMS[kind].length > 0 && (
        <Form.Item name={['content', 'terms']} label={t('policies.terms')}>
          <TermsInput keys={TERMS[kind]} />
        </Form.Item>
      )}
    </FormDrawer>
  );
}

function Criteria() {
  const { t } = useTranslation();
  const blank = { metric: 'COMPANY_KIND', operator: 'ONE_OF', values: [], severity: 'MUST', waivable: false };
  return (
    <>
      <Form.List name={['content', 'criteria']}>
        {(fields, { add, remove }) => (
          <>
            {fields.map((field) => (
              <CriterionFields key={field.key} index={field.name} onRemove={() => remove(field.name)} />
            ))}
            <Button block className="form-banner" onClick={() => add(blank)}>
              {t('policies.addCriterion')}
            </Button>
          </>
        )}
      </Form.List>
      <Form.Item name={['content', 'minSatisfied']} label={t('policies.minSatisfied')}>
        <InputNumber min={1} max={40} precision={0} className="full" />
      </Form.Item>
    </>
  );
}

/** A waiver policy that says nothing yet begins with the usual ways. */
const started = (kind: PolicyKind, content: PolicyVersionResponse['content']) =>
  ({
    ...content,
    scheme: kind === 'WAIVER' ? (content.scheme ?? BLANK) : null,
    recognition: kind === 'RECOGNITION' ? (content.recognition ?? { criteria: [] }) : null,
  }) as PolicyContentRequest;

const complete = (scheme: PolicyContentRequest['scheme']): PolicySchemeRequest => {
  const said = Object.fromEntries(Object.entries(scheme ?? {}).filter(([, v]) => v !== undefined && v !== ''));
  const all = { ...BLANK, ...said };
  const items = all.items.map((item) => ({
    ...item,
    monthlyCap: item.monthlyCap || null,
    monthlyUnits: item.monthlyUnits || null,
  }));
  return { ...all, items };
};

/** Fields that were left empty or never shown are said to be nothing, which is what the server wants to hear. */
const sent = (kind: PolicyKind, content: Partial<PolicyContentRequest> | undefined): PolicyContentRequest => ({
  criteria: (content?.criteria ?? []).map((c) => ({
    ...c,
    relief: c.relief ?? null,
    waivable: c.waivable ?? false,
    evidence: c.evidence || null,
    clause: c.clause || null,
  })),
  minSatisfied: content?.minSatisfied ?? null,
  terms: content?.terms ?? [],
  scheme: kind === 'WAIVER' ? complete(content?.scheme) : null,
  recognition: kind === 'RECOGNITION' ? asked(content?.recognition) : null,
});

const asked = (recognition: PolicyContentRequest['recognition']): PolicyContentRequest['recognition'] => ({
  criteria: (recognition?.criteria ?? []).map((c) => ({
    ...c,
    threshold: c.threshold || null,
    countyThreshold: c.countyThreshold || null,
    hardshipFactor: c.hardshipFactor || null,
    anyOf: c.anyOf || null,
    clause: c.clause || null,
    note: c.note || null,
  })),
});
