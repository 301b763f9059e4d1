import { createFileRoute } from '@tanstack/react-router';
import { MyDataPage } from '@/features/account/MyDataPage';

export const Route = createFileRoute('/my-data')({ component: MyDataPage });
