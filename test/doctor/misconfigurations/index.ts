import { ofAtlassian } from './ofAtlassian';
import { ofBot } from './ofBot';
import { ofPeople } from './ofPeople';
import { ofSettings } from './ofSettings';
import { ofStorage } from './ofStorage';

export const misconfigurations = [...ofSettings, ...ofAtlassian, ...ofStorage, ...ofPeople, ...ofBot];
