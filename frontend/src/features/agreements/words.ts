import { addWords } from '@/shared/i18n/words';
import { addCoded } from '@/shared/lib/problem';
import en from './words/en.json';
import zh from './words/zh-CN.json';

addWords(zh, en);
addCoded({ 'agreement.scans-missing': { missing: 'agreements.fileKind' } });
