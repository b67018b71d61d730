import { runMain } from './main';

void runMain({ companions: true });
