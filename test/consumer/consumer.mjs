import assert from 'node:assert/strict';
import { createAtlassianLogin } from 'botbuilder-atlassian';
import * as emulator from 'botbuilder-atlassian/emulator';
import { serviceDeskTools } from 'botbuilder-atlassian/tools';

assert.equal(typeof createAtlassianLogin, 'function');
assert.equal(typeof serviceDeskTools, 'function');
assert.ok(Object.values(emulator).some((exported) => typeof exported === 'function'));
