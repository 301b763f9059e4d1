import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createQueryClient, setupClient } from '../../src/api/client';
import { Root } from '../../src/app/Root';
import { createAppRouter } from '../../src/app/router';
import { type AppLocale, initI18n } from '../../src/shared/i18n';
import { asked, signInAs } from './server';
import type { people } from './world';

export const toLogin: string[] = [];
setupClient((url) => toLogin.push(url), 'http://seedbed.test');

/** The whole app at a path, as one person sees it. */
export async function open(path: string, who: keyof typeof people = 'operator', lang: AppLocale = 'zh-CN') {
  signInAs(who);
  asked.length = 0;
  toLogin.length = 0;
  const queryClient = createQueryClient();
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } });
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [path] }));
  const locale = await initI18n(lang);
  const user = userEvent.setup({ delay: null });
  render(<Root queryClient={queryClient} router={router} locale={locale} />);
  return { user, router };
}
