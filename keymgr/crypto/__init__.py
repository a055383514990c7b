"""Key generation, signing, certificates, Notary key files, key derivation and sealing."""
