import { Link } from '@tanstack/react-router';
import { Checkbox, Form, Input, Select } from 'antd';
import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { StageRequestSchema } from '@/api/gen/schemas.gen';
import { tenantStageEnter } from '@/api/gen/sdk.gen';
import { Stage, type TenantResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { type Said, StageConditions, spoken } from './StageConditions';
import '@/features/chain/words';

type Values = Said & { stage: Stage; from: string; reason?: string; correction?: boolean };
type Props = { parkId: string; tenant: TenantResponse; to?: Stage; onClose: () => void };

/** Along the chain, if the stage's conditions are met; or a mistake set right. */
export default function StageDrawer({ parkId, tenant, to, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(StageRequestSchema, t);
  const ruleHash = useRef<string>(undefined);
  const judged = useCallback((hash: string | undefined) => {
    ruleHash.current = hash;
  }, []);
  // Outside the chain's way only a mistake can be set right.
  const onlyCorrects = !tenant.abilities.includes('enterStage');
  return (
    <FormDrawer<Values>
      title={t(onlyCorrects ? 'chain.correct' : 'tenant.enterStage')}
      note={tenant.stage ? t('tenant.stageNow', { stage: t(`enums.Stage.${tenant.stage}`) }) : undefined}
      initial={{ stage: to, from: today(), correction: onlyCorrects }}
      invalidates={[
        'tenantGet',
        'tenantList',
        'tenantStageList',
        'chainBoardGet',
        'tenantStageTry',
        'occupancyGet',
        'occupancyUnitList',
      ]}
      onClose={onClose}
      offer={(refusal, _values, leave) =>
        refusal.code === 'chain.review-first' && (
          <Link
            to="/parks/$parkId/graduation"
            params={{ parkId }}
            search={{ q: tenant.companyName, tenant: tenant.id }}
            onClick={leave}
          >
            {t('chain.toReview')}
          </Link>
        )
      }
      submit={({ papers, waivers, ...body }) =>
        tenantStageEnter({
          path: { parkId, tenantId: tenant.id },
          headers: { 'If-Match': etag(tenant.version) },
          body: body.correction ? body : { ...body, ...spoken({ papers, waivers }), ruleHash: ruleHash.current },
          throwOnError: true,
        })
      }
    >
      {(form) => (
        <>
          <Form.Item name="stage" label={t('tenants.stage')} rules={rules('stage', t('tenants.stage'))}>
            <Select
              onChange={() => form.setFieldsValue({ papers: undefined, waivers: undefined })}
              options={Object.values(Stage)
                .filter((s) => s !== tenant.stage)
                .map((value) => ({ value, label: t(`enums.Stage.${value}`) }))}
            />
          </Form.Item>
          <Form.Item name="from" label={t('tenant.stageFrom')} rules={rules('from', t('tenant.stageFrom'))}>
            <DateInput />
          </Form.Item>
          <Form.Item name="correction" valuePropName="checked" extra={t('chain.correctHelp')}>
            <Checkbox disabled={onlyCorrects}>{t('chain.correct')}</Checkbox>
          </Form.Item>
          <Form.Item noStyle shouldUpdate>
            {({ getFieldsValue }) => {
              const values: Partial<Values> = getFieldsValue(true);
              return (
                !values.correction && (
                  <StageConditions
                    parkId={parkId}
                    tenantId={tenant.id}
                    stage={values.stage}
                    from={values.from}
                    said={values}
                    onJudged={judged}
                  />
                )
              );
            }}
          </Form.Item>
          <Form.Item noStyle dependencies={['correction']}>
            {({ getFieldValue }) => {
              const must = getFieldValue('correction') === true;
              return (
                <Form.Item
                  name="reason"
                  label={t(must ? 'chain.correctReason' : 'tenant.reason')}
                  rules={[
                    ...rules('reason', t('tenant.reason')),
                    { required: must, whitespace: must, message: t('chain.correctReasonMissing') },
                  ]}
                >
                  <Input.TextArea rows={3} placeholder={must ? undefined : t('form.optional')} />
                </Form.Item>
              );
            }}
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}
