import type { PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import { useTitle } from '@/shared/lib/useTitle';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Main } from './Main';

type Props = PropsWithChildren<{ code: string; title: string; text: string; home?: boolean }>;

/** One calm page for everything that cannot be shown: what happened, what to do, the way on. */
export function StatusPage({ code, title, text, home = true, children }: Props) {
  const { t } = useTranslation();
  useTitle(title);
  return (
    <Main className="narrow">
      <section className="status-page">
        <p className="status-code" aria-hidden>
          {code}
        </p>
        <h1>{title}</h1>
        <p>{text}</p>
        <div className="row">
          {home && (
            <LinkButton to="/" primary>
              {t('error.home')}
            </LinkButton>
          )}
          {children}
        </div>
      </section>
    </Main>
  );
}
