import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SessionAskRequestSchema } from '@/api/gen/schemas.gen';
import { rulesOf } from '@/shared/lib/rules';

/** What a session is to be about; `children` are what whoever asks chooses besides. */
export function AskFields({ children }: { children?: ReactNode }) {
  const { t } = useTranslation();
  const rules = rulesOf(SessionAskRequestSchema, t);
  return (
    <>
      <Form.Item name="topic" label={t('sessions.topic')} rules={rules('topic', t('sessions.topic'))}>
        <Input maxLength={100} placeholder={t('sessions.topicHelp')} />
      </Form.Item>
      <Form.Item
        name="question"
        label={t('sessions.question')}
        rules={rules('question', t('sessions.question'))}
        extra={t('sessions.questionHelp')}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={1000} showCount />
      </Form.Item>
      {children}
    </>
  );
}
