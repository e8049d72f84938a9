const api = '/api/auth/passkey';

/** What a device answers to what the server asks it, each as JSON. */
const ceremonies = {
  /** Makes a passkey for whoever is signed in. */
  async add() {
    const options = await ask<PublicKeyCredentialCreationOptionsJSON>('generate-register-options');
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
    await tell('verify-registration', await navigator.credentials.create({ publicKey }));
  },
  /** Signs in with one. */
  async use() {
    const options = await ask<PublicKeyCredentialRequestOptionsJSON>('generate-authenticate-options');
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
    await tell('verify-authentication', await navigator.credentials.get({ publicKey }));
  },
};

async function ask<Options>(path: string): Promise<Options> {
  const answer = await fetch(`${api}/${path}`);
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as Options;
}

async function tell(path: string, credential: Credential | null): Promise<void> {
  const response = (credential as PublicKeyCredential | null)?.toJSON();
  const answer = await fetch(`${api}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ response }),
  });
  if (!answer.ok) throw new Error(String(answer.status));
}

/** A button for passkeys where the browser knows them: `<pass-key act="use" label="…" failed="…" next="/panel">`. */
export class PassKey extends HTMLElement {
  connectedCallback(): void {
    const known = 'PublicKeyCredential' in window && 'parseRequestOptionsFromJSON' in PublicKeyCredential;
    const act = this.getAttribute('act') === 'add' ? 'add' : 'use';
    if (!known || this.childElementCount > 0) return;
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'button quiet',
      textContent: this.getAttribute('label'),
    });
    const status = document.createElement('p');
    status.role = 'alert';
    button.addEventListener('click', () => {
      status.textContent = '';
      ceremonies[act]().then(
        () => location.assign(this.getAttribute('next') ?? '/'),
        () => (status.textContent = this.getAttribute('failed')),
      );
    });
    const controls = document.createElement('div');
    controls.className = 'island';
    controls.append(button, status);
    this.append(controls);
  }
}
