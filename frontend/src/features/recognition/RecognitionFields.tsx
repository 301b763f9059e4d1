import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ParkMetric, PolicyRecognitionWindow } from '@/api/gen/types.gen';
import { ShareInput } from '@/features/schemes/ShareInput';
import { operatorsOf, unitOf } from './metrics';
import './words';

const LIST = ['content', 'recognition', 'criteria'];

/** What a recognition policy asks of a park, criterion by criterion. */
export function RecognitionFields() {
  const { t } = useTranslation();
  const blank = { metric: 'INCUBATEES', operator: 'AT_LEAST', window: 'POINT' };
  return (
    <Form.List name={LIST}>
      {(fields, { add, remove }) => (
        <>
          {fields.map((field) => (
            <One key={field.key} index={field.name} onRemove={() => remove(field.name)} />
          ))}
          <Button block className="form-banner" onClick={() => add(blank)}>
            {t('recognition.add')}
          </Button>
        </>
      )}
    </Form.List>
  );
}

/** One criterion. Another metric is another question: its comparison and thresholds begin anew. */
function One({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const metric: ParkMetric = Form.useWatch([...LIST, index, 'metric'], form) ?? ParkMetric.INCUBATEES;
  const unit = unitOf(metric);
  const renewed = (chosen: ParkMetric) => {
    const set = (name: string, value: unknown) => form.setFieldValue([...LIST, index, name], value);
    set('operator', operatorsOf(chosen)[0]);
    set('threshold', unitOf(chosen) === 'YES_NO' ? '1' : null);
    set('countyThreshold', null);
    set('hardshipFactor', null);
    set('growthAbove', null);
  };
  const sized = unit !== 'YES_NO' && unit !== 'UNSTATED';
  const number = unit === 'SHARE' ? <ShareInput /> : <InputNumber<string> stringMode min="0" className="full" />;
  return (
    <fieldset className="criterion-fields">
      <legend>{t('recognition.criterion', { n: index + 1 })}</legend>
      <Form.Item name={[index, 'metric']} label={t('recognition.metricLabel')}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={Object.values(ParkMetric).map((value) => ({ value, label: t(`recognition.metric.${value}`) }))}
          onChange={renewed}
        />
      </Form.Item>
      <Form.Item name={[index, 'operator']} label={t('recognition.operatorLabel')}>
        <Select
          options={operatorsOf(metric).map((value) => ({ value, label: t(`recognition.operatorName.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name={[index, 'threshold']}
        label={t('recognition.threshold')}
        extra={sized && t('recognition.thresholdNote')}
        hidden={!sized}
      >
        {number}
      </Form.Item>
      {metric === 'GROWTH_SHARE' && (
        <Form.Item
          name={[index, 'growthAbove']}
          label={t('recognition.growthAbove')}
          extra={t('recognition.growthAboveNote')}
          rules={[{ required: true, message: t('form.required', { label: t('recognition.growthAbove') }) }]}
        >
          <ShareInput />
        </Form.Item>
      )}
      {sized && (
        <>
          <Form.Item name={[index, 'countyThreshold']} label={t('recognition.countyThreshold')}>
            {number}
          </Form.Item>
          <Form.Item name={[index, 'hardshipFactor']} label={t('recognition.hardshipFactor')}>
            <ShareInput />
          </Form.Item>
        </>
      )}
      <Form.Item name={[index, 'window']} label={t('recognition.windowLabel')}>
        <Select
          options={Object.values(PolicyRecognitionWindow).map((value) => ({
            value,
            label: t(`recognition.window.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name={[index, 'anyOf']} label={t('recognition.anyOf')} extra={t('recognition.anyOfNote')}>
        <Input autoComplete="off" maxLength={40} />
      </Form.Item>
      <Form.Item name={[index, 'clause']} label={t('recognition.clause')}>
        <Input autoComplete="off" maxLength={100} />
      </Form.Item>
      <Form.Item name={[index, 'note']} label={t('recognition.note')}>
        <Input autoComplete="off" maxLength={300} />
      </Form.Item>
      <Button type="text" danger onClick={onRemove}>
        {t('recognition.remove', { n: index + 1 })}
      </Button>
    </fieldset>
  );
}
