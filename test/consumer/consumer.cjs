const assert = require('node:assert/strict');
const { createAtlassianLogin } = require('botbuilder-atlassian');
const emulator = require('botbuilder-atlassian/emulator');

assert.equal(typeof createAtlassianLogin, 'function');
assert.ok(Object.values(emulator).some((exported) => typeof exported === 'function'));
