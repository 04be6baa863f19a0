import { warnOnce } from '../attributes/warn-once.ts';

interface Versioned extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers an element unless its tag is taken. The first registration stays: silently when it is of
 * the same version, with one warning that names both when it is not.
 *
 * @param tag - The tag to register.
 * @param element - The element's class.
 */
export function defineOnce(tag: string, element: Versioned): void {
  const registry = globalThis.customElements;
  if (typeof registry?.define !== 'function') return;
  const taken = registry.get(tag) as Partial<Versioned> | undefined;
  if (!taken) {
    registry.define(tag, element);
  } else if (taken.version !== element.version) {
    const other = taken.version ? `version ${taken.version}` : 'another script';
    warnOnce(`<${tag}> is already defined by ${other}; version ${element.version} stays unused`);
  }
}
