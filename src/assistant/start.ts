import { runAssistant } from './bundled';

void runAssistant({ companions: true, words: process.argv.slice(2) });
