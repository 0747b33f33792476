interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(text: string): string },
  ): {
    createScriptURL(text: string): string;
  };
}

/** The address of the worker, which stands in the page; where scripts must be vouched for, this vouches for it. */
export function scriptAt(address: string): string {
  const { trustedTypes } = self as unknown as { trustedTypes?: Policies };
  const policy = trustedTypes?.createPolicy('offline', { createScriptURL: (text) => text });
  return policy ? policy.createScriptURL(address) : address;
}
