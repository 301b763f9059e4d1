import { render, screen } from '@testing-library/react';
import { Form, Input } from 'antd';
import i18n from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import '../../src/shared/i18n/problems';
import { initI18n } from '../../src/shared/i18n';
import { applyFieldErrors, toNamePath } from '../../src/shared/lib/formErrors';

const error = (pointer: string, code: string) => ({
  pointer,
  code,
  params: { value: '0' },
  detail: `detail of ${code}`,
});

function Harness({ onReady }: { onReady: (apply: (e: ReturnType<typeof error>[]) => string[]) => void }) {
  const [form] = Form.useForm();
  onReady((errors) => applyFieldErrors(form, errors, i18n.t));
  return (
    <Form form={form}>
      <Form.Item name="uscc" label="uscc">
        <Input />
      </Form.Item>
      <Form.Item name="capital" label="capital">
        <Input />
      </Form.Item>
    </Form>
  );
}

describe('server errors', () => {
  let apply: (e: ReturnType<typeof error>[]) => string[] = () => [];
  beforeAll(() => initI18n('zh-CN'));

  it('read JSON pointers', () => {
    expect(toNamePath('/units/0/unitId')).toEqual(['units', 0, 'unitId']);
    expect(toNamePath('#/a~1b/c~0d')).toEqual(['a/b', 'c~d']);
  });

  it('stand at their field, in the reader’s language, and the field takes the focus', async () => {
    render(<Harness onReady={(f) => (apply = f)} />);
    const rest = apply([error('/uscc', 'validation.uscc')]);
    expect(rest).toEqual([]);
    expect(await screen.findByText('统一社会信用代码不正确，请核对每一位')).toBeInTheDocument();
    expect(screen.getByLabelText('uscc')).toHaveFocus();
  });

  it('of a part belong to the field that is on screen', async () => {
    render(<Harness onReady={(f) => (apply = f)} />);
    expect(apply([error('/capital/amount', 'validation.min')])).toEqual([]);
    expect(await screen.findByText('不能小于 0。')).toBeInTheDocument();
  });

  it('without a field on screen are handed back, never lost', () => {
    render(<Harness onReady={(f) => (apply = f)} />);
    expect(apply([error('/hidden', 'validation.not-translated')])).toEqual(['detail of validation.not-translated']);
  });
});
