import en from './problems/en.json';
import zh from './problems/zh-CN.json';
import { addWords } from './words';

/** A sentence for each problem code. Most visits never meet one, so the client fetches them with the first refusal; pages that explain codes without a refusal import this file. */
addWords({ problem: zh }, { problem: en });
