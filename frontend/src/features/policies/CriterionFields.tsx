import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { PolicyMetric, PolicySeverity } from '@/api/gen/types.gen';
import { firstValues, isSize, METRICS, OPERATORS } from './metrics';
import { ReliefInput } from './ReliefInput';
import { ValuesInput } from './ValuesInput';

const LIST = ['content', 'criteria'];

/** One criterion. Another metric is another question: its comparison and values begin anew. */
export function CriterionFields({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const metric: PolicyMetric = Form.useWatch([...LIST, index, 'metric'], form) ?? PolicyMetric.COMPANY_KIND;
  const renewed = (chosen: PolicyMetric) => {
    const operator = OPERATORS[METRICS[chosen].type][0];
    form.setFieldValue([...LIST, index, 'operator'], operator);
    form.setFieldValue([...LIST, index, 'values'], firstValues(chosen));
    form.setFieldValue([...LIST, index, 'relief'], null);
  };
  const needed = (label: string) => [{ required: true, message: t('form.required', { label }) }];
  return (
    <fieldset className="criterion-fields">
      <legend>{t('policies.criterion', { n: index + 1 })}</legend>
      <Form.Item name={[index, 'metric']} label={t('policies.metricLabel')}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={Object.values(PolicyMetric).map((value) => ({ value, label: t(`policies.metric.${value}`) }))}
          onChange={renewed}
        />
      </Form.Item>
      <Form.Item name={[index, 'operator']} label={t('policies.operatorLabel')}>
        <Select
          options={OPERATORS[METRICS[metric].type].map((value) => ({
            value,
            label: t(`policies.operatorName.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item
        name={[index, 'values']}
        label={t('policies.valuesLabel')}
        rules={needed(t('policies.valuesLabel'))}
        extra={metric === PolicyMetric.INDUSTRY && t('policies.codes')}
      >
        <ValuesInput metric={metric} />
      </Form.Item>
      {isSize(metric) && (
        <Form.Item name={[index, 'relief']} label={t('policies.relief')}>
          <ReliefInput metric={metric} />
        </Form.Item>
      )}
      <Form.Item name={[index, 'severity']} label={t('policies.severityLabel')}>
        <Select
          options={Object.values(PolicySeverity).map((value) => ({ value, label: t(`policies.severity.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name={[index, 'evidence']} label={t('policies.evidence')}>
        <Input autoComplete="off" maxLength={200} />
      </Form.Item>
      <Form.Item name={[index, 'clause']} label={t('policies.clause')}>
        <Input autoComplete="off" maxLength={100} />
      </Form.Item>
      <div className="row">
        <Form.Item name={[index, 'waivable']} valuePropName="checked" noStyle>
          <Checkbox>{t('policies.waivable')}</Checkbox>
        </Form.Item>
        <Button type="text" danger onClick={onRemove}>
          {t('policies.removeCriterion', { n: index + 1 })}
        </Button>
      </div>
    </fieldset>
  );
}
