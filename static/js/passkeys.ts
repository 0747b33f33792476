/** What the server asks a passkey, or offers a device to make one with. All texts of bytes are base64url. */
interface Question {
  challenge: string;
  rpId: string;
  credentials: string[];
}
interface Offer extends Question {
  handle: string;
  algorithms: number[];
  siteName: string;
}

/** Milliseconds a device may take; the question itself is good for a little longer. */
const patience = 240_000;

/*
 * Forms that take a passkey. Where the browser knows them, the words for those without it go and a button comes. The
 * answer is sent in the field of the code, with the form, so that the server looks at both in one place. All words are on
 * the page.
 */
if ('PublicKeyCredential' in window) {
  for (const part of document.querySelectorAll<HTMLElement>('[data-passkey]')) offerPasskey(part);
}

function offerPasskey(part: HTMLElement): void {
  const form = part.closest('form');
  if (!form) return;
  show(part, '[data-passkey-with]', true);
  show(part, '[data-passkey-without]', false);
  const name = part.dataset.passkey as string;
  const typed = form.querySelector<HTMLInputElement>(`input[type="text"][name="${name}"]`);
  part.querySelector('[data-passkey-use]')?.addEventListener('click', () => void answer(form, part, typed));
  form.addEventListener(
    'submit',
    (event) => {
      if (typed?.value || answered(form)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void answer(form, part, typed);
    },
    true,
  );
  // Whoever comes back to the page answers anew.
  addEventListener('pageshow', () => {
    answered(form)?.remove();
    if (typed) typed.disabled = false;
  });
}

let busy = false;

async function answer(form: HTMLFormElement, part: HTMLElement, typed: HTMLInputElement | null) {
  if (busy) return;
  busy = true;
  show(part, '[data-passkey-said]', false);
  try {
    const text = part.dataset.offer ? await make(JSON.parse(part.dataset.offer)) : await sign(form, part);
    put(form, part.dataset.passkey as string, text);
    if (typed) typed.disabled = true;
    if (form.requestSubmit) form.requestSubmit();
    else form.submit();
  } catch {
    show(part, '[data-passkey-said]', true);
  }
  busy = false;
}

/** Asks for the question and for its answer. Where there is no question, the server says why when the form comes. */
async function sign(form: HTMLFormElement, part: HTMLElement): Promise<string> {
  const body = new URLSearchParams();
  for (const name of ['form_token', 'pass']) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) body.set(name, field.value);
  }
  const asked = await fetch(part.dataset.question as string, { method: 'POST', body });
  if (!asked.ok) return '{}';
  const { challenge, rpId, credentials } = (await asked.json()) as Question;
  const publicKey: PublicKeyCredentialRequestOptions = {
    challenge: bytes(challenge),
    rpId,
    allowCredentials: listed(credentials),
    userVerification: 'preferred',
    timeout: patience,
  };
  const { id, response } = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
  const { clientDataJSON, authenticatorData, signature } = response as AuthenticatorAssertionResponse;
  return JSON.stringify({
    id,
    clientDataJSON: text(clientDataJSON),
    authenticatorData: text(authenticatorData),
    signature: text(signature),
  });
}

async function make(offer: Offer): Promise<string> {
  const publicKey: PublicKeyCredentialCreationOptions = {
    challenge: bytes(offer.challenge),
    rp: { id: offer.rpId, name: offer.siteName },
    user: { id: bytes(offer.handle), name: offer.siteName, displayName: offer.siteName },
    pubKeyCredParams: offer.algorithms.map((alg) => ({ type: 'public-key', alg })),
    excludeCredentials: listed(offer.credentials),
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
    attestation: 'none',
    timeout: patience,
  };
  const { id, response } = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
  const { clientDataJSON, attestationObject } = response as AuthenticatorAttestationResponse;
  return JSON.stringify({
    id,
    clientDataJSON: text(clientDataJSON),
    attestationObject: text(attestationObject),
  });
}

const listed = (ids: string[]) => ids.map((id) => ({ type: 'public-key' as const, id: bytes(id) }));

const answered = (form: HTMLFormElement) => form.querySelector('[data-passkey-answer]');

function put(form: HTMLFormElement, name: string, value: string): void {
  answered(form)?.remove();
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = name;
  field.value = value;
  field.dataset.passkeyAnswer = '';
  form.append(field);
}

function show(part: HTMLElement, what: string, shown: boolean): void {
  const found = part.querySelector<HTMLElement>(what);
  if (found) found.hidden = !shown;
}

const bytes = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));

const text = (buffer: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
