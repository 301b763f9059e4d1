import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { LoadedLocale } from '@/shared/i18n';
import { AppProviders } from './AppProviders';
import type { AppRouter } from './router';

type Props = { queryClient: QueryClient; router: AppRouter; locale: LoadedLocale };

export function Root({ queryClient, router, locale }: Props) {
  return (
    <QueryClientProvider client={queryClient}>
      <AppProviders initial={locale}>
        <RouterProvider router={router} />
      </AppProviders>
    </QueryClientProvider>
  );
}
