import { runAssistant } from './bundled';

void runAssistant({ companions: true, args: process.argv.slice(2) });
