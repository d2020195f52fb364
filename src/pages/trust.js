// Registered and taken out again by install.html: browsers refuse where they do not trust the certificate.
