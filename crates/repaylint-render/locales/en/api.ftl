### Speaking to Kiva’s Partner API. $env: staging or production. $told: yes where the server gave words, $words.

## Credentials, addresses, proxies

api-no-credentials = { $case ->
    [both] There are no credentials: KIVA_CLIENT_ID and KIVA_CLIENT_SECRET are not set
    [id] KIVA_CLIENT_ID is not set
   *[secret] KIVA_CLIENT_SECRET is not set
}
    .help = Set both in the environment of this command, or give a file with --credentials. Kiva gives you the client id and its secret, a pair for staging and another for production.
api-credentials-unreadable = { $file } cannot be read: { $reason }
    .help = Give --credentials a text file with two lines: KIVA_CLIENT_ID=… and KIVA_CLIENT_SECRET=…
api-credentials-open = { $file } can be read by others, and your credentials are in it
    .help = Let only its owner read it: chmod 600, with the file’s name. If others have had access to it, ask Kiva for a new secret.
api-credentials-incomplete = { $case ->
    [both] { $file } has neither a line KIVA_CLIENT_ID=… nor a line KIVA_CLIENT_SECRET=…
    [id] { $file } has no line KIVA_CLIENT_ID=… with a value
    [twice] { $file } has KIVA_CLIENT_ID or KIVA_CLIENT_SECRET twice
   *[secret] { $file } has no line KIVA_CLIENT_SECRET=… with a value
}
    .help = Write both lines once, each with its value. Use a file for staging and another for production.
api-bad-default = An address of this program itself is wrong
    .help = This is a mistake of repaylint. Please report it.
api-host-not-allowed = { $key } in the configuration names { $host }, which is not Kiva’s
    .help = Your credentials would go there, so nothing was sent. If you know this host and trust it, add --allow-host { $host }. If not, look at where repaylint.toml came from.
api-bad-partner = partner-id cannot be { $value }
    .help = Write the partner’s number under [api.{ $env }] in repaylint.toml, such as partner-id = "123", or leave it out: the token says it.
api-bad-proxy = The proxy in { $name } cannot be understood
    .help = Write it like http://proxy.example.org:3128. Its value is not shown here, as a password may be in it.

## What keeps a request from leaving, or an answer from coming

api-unreachable = { $case ->
    [name-not-found] { $host } was not found
    [refused] { $host } refuses connections
    [unreachable] { $host } cannot be reached
    [expired] { $host } cannot be trusted: by this computer’s clock its certificate has expired
    [not-yet-valid] { $host } cannot be trusted: by this computer’s clock its certificate is not valid yet
    [wrong-name] { $host } cannot be trusted: its certificate is for another host
    [unknown-issuer] { $host } cannot be trusted: nobody whom this computer trusts has signed its certificate
    [revoked] { $host } cannot be trusted: its certificate was revoked
    [not-for-servers] { $host } cannot be trusted: its certificate is not one for a server
    [bad-signature] { $host } cannot be trusted: its certificate is not signed by the one whom it names
    [certificate] { $host } cannot be trusted: its certificate is not good ({ $reason })
    [tls] No protected connection to { $host } could be made: { $reason }
    [proxy-not-found] On the way to { $host } by a proxy, a name was not found
    [proxy-login] The proxy on the way to { $host } asks for a name and password, or does not accept those that it was given
    [proxy] The proxy on the way to { $host } does not let this through: { $reason }
    [time-out] { $host } did not answer in time
    [lost] { $host } closed the connection
    [lost-plain] { $host } closed the connection
    [not-http] { $host } answers in no known form: { $reason }
    [too-long] { $host } gave a much longer answer than expected
   *[other] The connection to { $host } failed: { $reason }
}
    .help = { $case ->
        [name-not-found] Check the internet connection. If it works, check the addresses under [api.{ $env }] in repaylint.toml if there are any; else ask Kiva for the present address.
        [refused] Try again later. If it stays so, check the addresses under [api.{ $env }] in repaylint.toml if there are any, or ask whoever runs your firewall.
        [expired] Check this computer’s date and time first. If they are right, do not go on, and tell Kiva.
        [not-yet-valid] Check this computer’s date and time: they are probably behind.
        [wrong-name] Check the addresses under [api.{ $env }] in repaylint.toml if there are any. If they are right, somebody may stand between you and Kiva: do not go on, and tell whoever runs your network.
        [unknown-issuer] Often a company’s proxy looks into the traffic. Ask whoever runs your network to add its certificate to those that this computer trusts.
        [certificate] If a company’s proxy looks into the traffic, show this to whoever runs your network. If not, do not go on, and tell Kiva.
        [revoked] Do not go on, and tell Kiva.
        [not-for-servers] Check the addresses under [api.{ $env }] in repaylint.toml if there are any. If they are right, do not go on, and tell whoever runs your network.
        [bad-signature] Do not go on, and tell whoever runs your network: somebody may stand between you and Kiva.
        [proxy-not-found] Check the address of the proxy in HTTPS_PROXY or ALL_PROXY. If only the proxy can look names up, write socks5h:// instead of socks5://, and socks4a:// instead of socks4://.
        [proxy-login] Write them into HTTPS_PROXY or ALL_PROXY, such as http://name:password@proxy.example.org:3128. Ask whoever runs your network which they are.
        [proxy] The proxy is set by HTTPS_PROXY or ALL_PROXY. Ask whoever runs your network for the right address, name and password, or put the host into NO_PROXY if no proxy is needed.
        [time-out] Try again later. If the network is slow, set timeout-seconds under [api.{ $env }] in repaylint.toml to a larger number.
        [lost-plain] The address begins with http://. Perhaps it needs https://: check the addresses under [api.{ $env }] in repaylint.toml. If they are right, look whether the program there is running.
        [not-http] Check the addresses under [api.{ $env }] in repaylint.toml, or whether a sign-in page of your network stands between you and Kiva.
       *[other] Check the internet connection and try again later.
    }
api-come-later = { $case ->
    [busy] Kiva asks to come later
   *[ill] Kiva could not answer
} (status { $status }){ $told ->
    [yes] : { $words }
   *[no] {""}
}
    .help = { $asks ->
        [now] Try again now.
        [minutes] Try again in { $wait ->
            [one] 1 minute
           *[other] { COUNT($wait) } minutes
        }.
        [hours] Try again in { $wait ->
            [one] 1 hour
           *[other] { COUNT($wait) } hours
        }.
        [days] Try again in { $wait ->
            [one] 1 day
           *[other] { COUNT($wait) } days
        }.
        [later] Try again later, and ask Kiva when: the server names a day that is far away.
       *[no] Try again in some minutes.
    }
api-unauthorized = Kiva does not accept the token, also not a new one (status 401){ $told ->
    [yes] : { $words }
   *[no] {""}
}
    .help = Check that the credentials are those for { $env }, and the audience under [api.{ $env }] in repaylint.toml if there is one. Check this computer’s date and time too. Then ask Kiva.
api-forbidden = Kiva does not let these credentials do this (status 403){ $told ->
    [yes] : { $words }
   *[no] {""}
}
    .help = The token needs the scope { $scope }. Ask Kiva to grant it to your client id for { $env }, and check that partner-id under [api.{ $env }] in repaylint.toml is yours if it is set.
api-redirect = { $says ->
    [yes] { $host } points elsewhere, to { $to } (status { $status })
   *[no] { $host } points elsewhere (status { $status })
}
    .help = It was not followed, as your token would go there. Perhaps the API has moved: ask Kiva for the present address and set base-url under [api.{ $env }] in repaylint.toml.

## Tokens

api-bad-credentials = { $host } does not accept the client id or its secret (status { $status }){ $told ->
    [yes] : { $words }
   *[no] {""}
}
    .help = Check that KIVA_CLIENT_ID and KIVA_CLIENT_SECRET are complete and are those for { $env }: staging and production have pairs of their own. If they are right, ask Kiva whether they still hold.
api-scope-not-granted = The credentials are good, but do not include the right { $scope }
    .help = Ask Kiva to grant the scope { $scope } to your client id for { $env }.
api-token-status = { $host } gave no token (status { $status }){ $told ->
    [yes] : { $words }
   *[no] {""}
}
    .help = { $case ->
        [later] Try again later.
       *[other] Check token-url under [api.{ $env }] in repaylint.toml if it is set; else ask Kiva for the present address.
    }
api-token-unreadable = { $host } answered with no token that can be used
    .help = Check token-url under [api.{ $env }] in repaylint.toml if it is set. Perhaps a sign-in page of your network stands between you and Kiva.
api-no-partner = The token’s answer does not say which partner you are
    .help = Write your partner’s number under [api.{ $env }] in repaylint.toml: partner-id = "…". Ask Kiva if you do not know it.

## What became of a batch

api-refused = Kiva refused the batch as a whole (status { $status }){ $told ->
    [yes] : { $words }
   *[no] {""}
}
    .help = { $case ->
        [address] Check partner-id and base-url under [api.staging] or [api.production] in repaylint.toml. Nothing of the batch was taken.
        [size] Set a smaller size under [batch] in repaylint.toml. Nothing of the batch was taken.
       *[other] Nothing of the batch was taken. If the words do not help, send them to Kiva.
    }
api-unknown-network = { $case ->
    [time-out] The batch left, but no answer came in time
    [lost] The batch left, but the connection broke off before the answer was complete
    [too-long] The batch left, but the answer is much longer than any that the API gives
    [not-http] The batch left, but what came back is in no known form: { $reason }
   *[other] The batch left, but the connection failed before the answer was complete{ $says ->
        [yes] : { $reason }
       *[no] {""}
    }
}
    .help = Nobody but Kiva knows whether it was taken. Look in PA2 whether an upload with its loans is there before you do anything else.
api-unknown-status = The answer does not say whether the batch was taken (status { $status }){ $told ->
    [yes] : { $words }
   *[no] {""}
}
    .help = Nobody but Kiva knows whether it was taken. Look in PA2 whether an upload with its loans is there before you do anything else.
api-unknown-code = The answer names no upload, and its code does not say that the batch was taken ({ $code }){ $told ->
    [yes] : { $words }
   *[no] {""}
}
    .help = Nobody but Kiva knows whether it was taken. Look in PA2 whether an upload with its loans is there before you do anything else.
api-unknown-answer = The answer says that all is well, but not in the API’s own words{ $told ->
    [yes] : { $words }
   *[no] {""}
}
    .help = Perhaps it is not Kiva who answered. Look in PA2 whether an upload with the batch’s loans is there before you do anything else.

## “repaylint loans fetch”

api-loans-status = Kiva did not give the { $loans } loans (status { $status }){ $told ->
    [yes] : { $words }
   *[no] {""}
}
    .help = { $case ->
        [address] Check partner-id and base-url under [api.{ $env }] in repaylint.toml if they are set.
        [server] Try again later.
       *[other] If the words do not help, send them to Kiva.
    }
api-loans-unreadable = What { $host } gave as the { $loans } loans is no list of loans
    .help = Check base-url under [api.staging] or [api.production] in repaylint.toml if it is set. Perhaps a sign-in page of your network stands between you and Kiva.
api-loans-restless = The list of { $loans } loans changed each time while it was read
    .help = Nothing was saved, as loans might be missing. Try again in some minutes.
api-loans-too-long = Kiva’s list of loans has { COUNT($total) } entries, which cannot be right
    .help = Check base-url and partner-id in repaylint.toml if they are set.
loans-there-already = { $file } is there already, and is no list of { $env } loans that could be renewed
    .help = Give another name with --out, or add --force to write over it.
loans-cannot-write = { $case ->
    [folder] { $file } is a folder
   *[other] { $file } cannot be written: { $reason }
}
    .help = Give another place with --out. Nothing was saved.
# Notes
loans-saved = Saved { $loans ->
    [one] 1 loan
   *[other] { COUNT($loans) } loans
} of { $env } to { $file }. Names and places of borrowers are not in it.
loans-next = Check a report against it with: repaylint check report.csv --loans { $file }
loans-again = The list of { $status } loans has changed meanwhile. It is read again.
api-odd-answer = An answer of Kiva is not as the API’s document says: { $why }. Please tell Kiva.
api-waiting = { $why }. Trying again in { $seconds ->
    [one] 1 second
   *[other] { COUNT($seconds) } seconds
}.
