import { passkey } from '@better-auth/passkey';
import { APIError } from 'better-auth/api';

/** A key that a device keeps and opens with a finger, a face or a PIN: two factors in one, hence no code beside it. */
export const passkeys = () =>
  passkey({
    rpName: 'Forum',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    authentication: {
      afterVerification: async ({ verification }) => {
        if (verification.authenticationInfo.userVerified) return;
        throw new APIError('UNAUTHORIZED', {
          code: 'NOT_VERIFIED',
          message: 'The device did not ask who you are.',
        });
      },
    },
    advanced: { webAuthnChallengeCookie: 'passkey' },
    schema: {
      passkey: {
        modelName: 'passkeys',
        fields: {
          publicKey: 'public_key',
          userId: 'user_id',
          credentialID: 'credential_id',
          deviceType: 'device_type',
          backedUp: 'backed_up',
          createdAt: 'created_at',
        },
      },
    },
  });

/** Where a passkey signs somebody in. */
export const SIGN_IN_BY_PASSKEY = '/passkey/verify-authentication';
/** Where somebody adds one. */
export const ADD_PASSKEY = '/passkey/verify-registration';
