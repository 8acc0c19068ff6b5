//! The headers with which the site keeps its promise: nothing that a resident types leaves the browser.

/// What the page may do. Everything is closed, and then what the site needs is opened again, to itself only.
const CONTENT_SECURITY_POLICY: [(&str, &str); 14] = [
    // Whatever is not named below is forbidden, also what a browser learns to do later.
    ("default-src", "'none'"),
    // Our own scripts; the second word lets the browser compile WebAssembly, and nothing else.
    ("script-src", "'self' 'wasm-unsafe-eval'"),
    // Our own style sheets: no styles in attributes, which could carry data out by the address of a picture.
    ("style-src", "'self'"),
    // Our own pictures, and small ones that are part of the page.
    ("img-src", "'self' data:"),
    // Needed once, to load the WebAssembly module.
    ("connect-src", "'self'"),
    // The description with which the site can be kept on a telephone.
    ("manifest-src", "'self'"),
    // The worker that keeps the site for use without a network.
    ("worker-src", "'self'"),
    // No form is ever sent.
    ("form-action", "'none'"),
    // The page cannot be made to take its scripts from elsewhere.
    ("base-uri", "'none'"),
    // No plug-ins. Named although closed already, because older browsers look for it.
    ("object-src", "'none'"),
    // Only our own pages may show the site in a frame; a host opens this to those who embed it.
    ("frame-ancestors", "'self'"),
    // No text becomes a script or markup that can run, by mistake or by ill will ...
    ("require-trusted-types-for", "'script'"),
    // ... and nothing in the page may make an exception to that.
    ("trusted-types", "'none'"),
    // No pop-up windows, which could carry data out in their address. Printing needs modals, saving needs downloads;
    // without forms the Enter key would do nothing, and `form-action` keeps them from being sent.
    ("sandbox", "allow-scripts allow-same-origin allow-modals allow-downloads allow-forms"),
];

/// The headers of every answer, also of one that says no.
const FIXED: [(&str, &str); 6] = [
    // After a new build the browser must not show the old one.
    ("Cache-Control", "no-cache"),
    // A file is what we say it is.
    ("X-Content-Type-Options", "nosniff"),
    // Who follows a link to another site does not tell it where they came from.
    ("Referrer-Policy", "no-referrer"),
    // The site never asks for these.
    ("Permissions-Policy", "camera=(), microphone=(), geolocation=()"),
    // Pages of others cannot hold on to our window, nor load our files into theirs.
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
];

/// Name and value of each header.
pub fn all() -> Vec<(&'static str, String)> {
    std::iter::once(("Content-Security-Policy", policy()))
        .chain(FIXED.map(|(name, value)| (name, value.to_owned())))
        .collect()
}

fn policy() -> String {
    CONTENT_SECURITY_POLICY.map(|(directive, sources)| format!("{directive} {sources}")).join("; ")
}

#[cfg(test)]
mod tests {
    use super::all;

    #[test]
    fn the_page_for_hosts_names_them_all() {
        let page = include_str!("../../../../docs/hosting.md");
        for (name, value) in all() {
            assert!(page.contains(&format!("add_header {name} \"{value}\" always;")), "{name}");
        }
    }

    /// Written out, so that whoever loosens the policy must do it twice.
    #[test]
    fn the_headers_are_these() {
        let headers = all();
        let headers: Vec<(&str, &str)> =
            headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(
            headers,
            [
                (
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                     img-src 'self' data:; connect-src 'self'; manifest-src 'self'; \
                     worker-src 'self'; form-action 'none'; base-uri 'none'; object-src 'none'; \
                     frame-ancestors 'self'; require-trusted-types-for 'script'; \
                     trusted-types 'none'; \
                     sandbox allow-scripts allow-same-origin allow-modals allow-downloads allow-forms"
                ),
                ("Cache-Control", "no-cache"),
                ("X-Content-Type-Options", "nosniff"),
                ("Referrer-Policy", "no-referrer"),
                ("Permissions-Policy", "camera=(), microphone=(), geolocation=()"),
                ("Cross-Origin-Opener-Policy", "same-origin"),
                ("Cross-Origin-Resource-Policy", "same-origin"),
            ]
        );
    }
}
