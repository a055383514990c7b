<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>keymgr</name>
        <message>
            <location filename="../../keymgr/cli/commands/backup.py" />
            <source>The backup is not sound: {first}</source>
            <translation>Die Sicherung ist nicht heil: {first}</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/commands/backup.py" />
            <source>Don't rely on it. Check the vault with 'keymgr audit verify' and make a new backup.</source>
            <translation>Verlassen Sie sich nicht darauf. Prüfen Sie den Tresor mit „keymgr audit verify“ und machen Sie eine neue Sicherung.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/commands/backup.py" />
            <source>{failed} of {total} backups could not be made: {first}</source>
            <translation>{failed} von {total} Sicherungen gelangen nicht: {first}</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/commands/backup.py" />
            <source>What is shown with its SHA-256 is made and proven, the rest is not; the vault is whole. Mend the cause and make the rest.</source>
            <translation>Was mit seinem SHA-256 dasteht, ist gemacht und geprüft, der Rest nicht; der Tresor ist heil. Beheben Sie die Ursache und machen Sie den Rest.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/commands/key.py" />
            <source>{failed} of {total} keys could not be imported: {first}</source>
            <translation>{failed} von {total} Schlüsseln konnten nicht importiert werden: {first}</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/commands/key.py" />
            <source>The others are in the vault. Mend the cause and run the same command again: what is in the vault already is passed over.</source>
            <translation>Die anderen sind im Tresor. Beheben Sie die Ursache und starten Sie denselben Befehl noch einmal: Was schon im Tresor ist, wird übergangen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/commands/paper.py" />
            <source>No file was given, and there is no terminal to type the lines at.</source>
            <translation>Es wurde keine Datei angegeben, und es gibt kein Terminal zum Abtippen der Zeilen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/commands/paper.py" />
            <source>Nothing was changed. Give pictures of the paper's codes, or a text file with its lines.</source>
            <translation>Es wurde nichts geändert. Geben Sie Bilder der Codes auf dem Papier an oder eine Textdatei mit seinen Zeilen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/commands/root_quorum.py" />
            <source>This is not the last word of the share of officer {officer}.</source>
            <translation>Dies ist nicht das letzte Wort des Anteils von {officer}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/commands/root_quorum.py" />
            <source>Nothing was changed: what was written down opens nothing. Run it again, and write it down word by word.</source>
            <translation>Es wurde nichts geändert: Was aufgeschrieben wurde, öffnet nichts. Starten Sie es noch einmal und schreiben Sie Wort für Wort auf.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/commands/root_quorum.py" />
            <source>The share of officer {officer} is to be written down, and there is no terminal to show it.</source>
            <translation>Der Anteil von {officer} soll aufgeschrieben werden, und es gibt kein Terminal, um ihn zu zeigen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/commands/root_quorum.py" />
            <source>Nothing was changed. Run it in a terminal.</source>
            <translation>Es wurde nichts geändert. Starten Sie es in einem Terminal.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/commands/verify.py" />
            <source>A docker client would refuse this. {gun}: {problem}</source>
            <translation>Ein Docker-Client würde dies ablehnen. {gun}: {problem}</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/commands/verify.py" />
            <source>Don't use it or pass it on. Get it again from where it was signed; 'keymgr export' writes the vault's metadata anew.</source>
            <translation>Verwenden Sie es nicht und geben Sie es nicht weiter. Holen Sie es noch einmal von dort, wo es signiert wurde; „keymgr export“ schreibt die Metadaten des Tresors neu.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/edge.py" />
            <source>The answer could not be written: {reason}.</source>
            <translation>Die Antwort konnte nicht geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/edge.py" />
            <source>What the command did is kept. Mend the cause, and look before you run it again.</source>
            <translation>Was der Befehl getan hat, bleibt erhalten. Beheben Sie die Ursache und sehen Sie nach, bevor Sie ihn noch einmal starten.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/edge.py" />
            <source>Stopped, as you asked.</source>
            <translation>Angehalten, wie Sie es wünschten.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/edge.py" />
            <source>The vault holds only finished work. Run the same command again to go on.</source>
            <translation>Der Tresor enthält nur fertige Arbeit. Starten Sie denselben Befehl noch einmal, um fortzufahren.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/edge.py" />
            <source>{what}</source>
            <translation>{what}</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/edge.py" />
            <source>'{command} --help' shows how it is written. Nothing was done.</source>
            <translation>„{command} --help“ zeigt die Schreibweise. Es wurde nichts getan.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/passphrases.py" />
            <source>The passphrase for {whose} is needed, and there is no terminal to ask at.</source>
            <translation>Die Passphrase für {whose} wird gebraucht, und es gibt kein Terminal, an dem danach gefragt werden kann.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/passphrases.py" />
            <source>Nothing was changed. Run it in a terminal, or set {variable} for a script.</source>
            <translation>Es wurde nichts geändert. Starten Sie den Befehl in einem Terminal oder setzen Sie für ein Skript {variable}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/passphrases.py" />
            <source>The two passphrases differ.</source>
            <translation>Die beiden Passphrasen sind verschieden.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/passphrases.py" />
            <source>Nothing was changed. Run it again and type it slowly.</source>
            <translation>Es wurde nichts geändert. Starten Sie den Befehl noch einmal und tippen Sie langsam.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/running.py" />
            <source>{number} of {total} repositories were not done.</source>
            <translation>{number} von {total} Repositorys wurden nicht bearbeitet.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/running.py" />
            <source>The others are done and kept. The list above says why each was not; mend that, and run the command again for those alone: --guns-from FILE takes a list of them.</source>
            <translation>Die anderen sind erledigt und bleiben. Die Liste oben sagt, warum diese es nicht sind; beheben Sie das und geben Sie den Befehl für diese allein noch einmal: --guns-from DATEI nimmt eine Liste davon.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/selection.py" />
            <source>Line {line} of {path} is not a repository name: {text}</source>
            <translation>Zeile {line} von {path} ist kein Repository-Name: {text}</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/selection.py" />
            <source>Nothing was changed. Write one name on each line, as docker does and without a tag; lines that begin with # are passed over.</source>
            <translation>Es wurde nichts geändert. Schreiben Sie einen Namen je Zeile, wie bei docker und ohne Tag; Zeilen, die mit # beginnen, werden übergangen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/selection.py" />
            <source>{path} names no repository.</source>
            <translation>{path} nennt kein Repository.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/selection.py" />
            <source>Nothing was changed. Write one name on each line.</source>
            <translation>Es wurde nichts geändert. Schreiben Sie einen Namen je Zeile.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/terminal.py" />
            <source>This must be confirmed, and there is no terminal to ask at.</source>
            <translation>Dies muss bestätigt werden, und es gibt kein Terminal, an dem danach gefragt werden kann.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/terminal.py" />
            <source>Nothing was changed. Run it in a terminal. A script that has nobody to ask adds {option}.</source>
            <translation>Nichts wurde geändert. Geben Sie den Befehl in einem Terminal. Ein Skript, das niemanden fragen kann, fügt {option} hinzu.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/terminal.py" />
            <source>You did not confirm, so it was not done.</source>
            <translation>Sie haben nicht bestätigt, darum wurde es nicht getan.</translation>
        </message>
        <message>
            <location filename="../../keymgr/cli/terminal.py" />
            <source>Nothing was changed. Run the command again when you are sure.</source>
            <translation>Es wurde nichts geändert. Starten Sie den Befehl noch einmal, wenn Sie sicher sind.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/cbc.py" />
            <source>its encrypted part is damaged</source>
            <translation>ihr verschlüsselter Teil ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/cbc.py" />
            <source>the end of its encrypted part is damaged</source>
            <translation>das Ende ihres verschlüsselten Teils ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/certificates.py" />
            <source>it cannot sign root certificates</source>
            <translation>er kann keine Root-Zertifikate signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/certificates.py" />
            <source>no root certificate can be made for it</source>
            <translation>für ihn lässt sich kein Root-Zertifikat ausstellen</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/certified.py" />
            <location filename="../../keymgr/crypto/x509.py" />
            <source>the certificate is damaged</source>
            <translation>das Zertifikat ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/compact_keys.py" />
            <source>its numbers are not those of a private key</source>
            <translation>seine Zahlen sind nicht die eines privaten Schlüssels</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/kdf.py" />
            <source>This computer could not set aside the {memory_kib} KiB of memory that the passphrase derivation needs.</source>
            <translation>Dieser Rechner konnte die {memory_kib} KiB Speicher nicht bereitstellen, die das Ableiten der Passphrase braucht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/kdf.py" />
            <source>Nothing was changed. Close other programs, then try again.</source>
            <translation>Es wurde nichts geändert. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/kdf.py" />
            <source>The passphrase derivation asks for {memory_kib} KiB of memory, {time_cost} passes and {parallelism} lanes, which is outside what keymgr accepts.</source>
            <translation>Das Ableiten der Passphrase verlangt {memory_kib} KiB Speicher, {time_cost} Durchläufe und {parallelism} Bahnen; das liegt außerhalb dessen, was keymgr annimmt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/kdf.py" />
            <source>The file was changed by something else than keymgr, or is damaged. Nothing was derived or changed; use a backup.</source>
            <translation>Die Datei wurde von etwas anderem als keymgr geändert oder ist beschädigt. Es wurde nichts abgeleitet oder geändert; nehmen Sie eine Sicherung.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/key_errors.py" />
            <source>A key file is protected by a passphrase, and none was given.</source>
            <translation>Eine Schlüsseldatei ist mit einer Passphrase geschützt, und es wurde keine angegeben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/key_errors.py" />
            <source>Nothing was read or written. Give the passphrase of the key file.</source>
            <translation>Es wurde nichts gelesen oder geschrieben. Geben Sie die Passphrase der Schlüsseldatei an.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/key_errors.py" />
            <source>The file is too large for a key file: {size} bytes of {limit}.</source>
            <translation>Die Datei ist zu groß für eine Schlüsseldatei: {size} Bytes, höchstens {limit} sind möglich.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/key_errors.py" />
            <source>Nothing was taken from it. Choose the key file itself.</source>
            <translation>Es wurde nichts daraus übernommen. Wählen Sie die Schlüsseldatei selbst.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/key_errors.py" />
            <source>The key cannot be read: {reason}.</source>
            <translation>Der Schlüssel lässt sich nicht lesen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/key_errors.py" />
            <source>The file is damaged or incomplete. Nothing was taken from it; use another copy of it.</source>
            <translation>Die Datei ist beschädigt oder unvollständig. Es wurde nichts daraus übernommen; nehmen Sie eine andere Kopie.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/key_errors.py" />
            <source>The file holds no private key, but {found}.</source>
            <translation>Die Datei enthält keinen privaten Schlüssel, sondern {found}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/key_errors.py" />
            <source>Nothing was taken from it. Choose a key file, such as those in ~/.docker/trust/private.</source>
            <translation>Es wurde nichts daraus übernommen. Wählen Sie eine Schlüsseldatei, etwa eine aus ~/.docker/trust/private.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/key_errors.py" />
            <source>The file holds no public key or certificate, but {found}.</source>
            <translation>Die Datei enthält weder einen öffentlichen Schlüssel noch ein Zertifikat, sondern {found}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/key_errors.py" />
            <source>Nothing was taken from it. Ask the key's owner for its public half: a signer's .pub file of 'docker trust key generate', an officer's of 'keymgr key export ID --public'. A private key must not leave its owner.</source>
            <translation>Es wurde nichts daraus übernommen. Bitten Sie den Besitzer des Schlüssels um die öffentliche Hälfte: bei einem Unterzeichner die .pub-Datei von „docker trust key generate“, bei einem Verantwortlichen die von „keymgr key export ID --public“. Ein privater Schlüssel bleibt bei seinem Besitzer.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/key_errors.py" />
            <source>A key file for the role {role!r} cannot be written: {reason}.</source>
            <translation>Für die Rolle {role!r} lässt sich keine Schlüsseldatei schreiben: {reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/key_errors.py" />
            <source>Nothing was written. Give the role, and for targets its repository.</source>
            <translation>Es wurde nichts geschrieben. Geben Sie die Rolle an, und für targets das Repository.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/key_errors.py" />
            <source>The key file is encrypted in a way keymgr does not read: {scheme}.</source>
            <translation>Die Schlüsseldatei ist auf eine Art verschlüsselt, die keymgr nicht liest: {scheme}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/key_errors.py" />
            <source>Nothing was taken from it. Convert a copy with openssl pkcs8 -topk8 -v2 aes-256-cbc and import that.</source>
            <translation>Es wurde nichts daraus übernommen. Wandeln Sie eine Kopie mit openssl pkcs8 -topk8 -v2 aes-256-cbc um und importieren Sie diese.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/key_errors.py" />
            <source>The key ({kind}) cannot be used: {reason}.</source>
            <translation>Der Schlüssel ({kind}) lässt sich nicht verwenden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/key_errors.py" />
            <source>Nothing was changed. Use an ECDSA key (P-256 is docker's own choice) or an RSA key of 3072 bits.</source>
            <translation>Es wurde nichts geändert. Nehmen Sie einen ECDSA-Schlüssel (docker selbst wählt P-256) oder einen RSA-Schlüssel mit 3072 Bit.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/key_errors.py" />
            <source>The passphrase does not open this key.</source>
            <translation>Die Passphrase öffnet diesen Schlüssel nicht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/key_errors.py" />
            <source>Nothing was taken from it. Try again with the passphrase that the key file was made with; if that is surely the one, the file is damaged.</source>
            <translation>Es wurde nichts daraus übernommen. Versuchen Sie es mit der Passphrase, mit der die Schlüsseldatei gemacht wurde; ist es gewiss diese, dann ist die Datei beschädigt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/keyfiles.py" />
            <location filename="../../keymgr/crypto/public_key_files.py" />
            <source>docker knows no role of that name</source>
            <translation>docker kennt keine Rolle dieses Namens</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/keyfiles.py" />
            <source>it is not in a format of docker or notary</source>
            <translation>sie ist in keinem Format von docker oder notary</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/keyfiles.py" />
            <source>its repository is not given</source>
            <translation>sein Repository ist nicht angegeben</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/keys.py" />
            <location filename="../../keymgr/crypto/pkcs8.py" />
            <location filename="../../keymgr/crypto/public_keys.py" />
            <source>docker knows ECDSA, RSA and Ed25519 keys only</source>
            <translation>docker kennt nur ECDSA-, RSA- und Ed25519-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/keys.py" />
            <source>it is not an unencrypted PKCS#8 private key</source>
            <translation>er ist kein unverschlüsselter privater Schlüssel nach PKCS#8</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/legacy_pem.py" />
            <source>its DEK-Info header names an unusual cipher</source>
            <translation>ihre DEK-Info-Zeile nennt eine ungewöhnliche Verschlüsselung</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/legacy_pem.py" />
            <source>its DEK-Info header is damaged</source>
            <translation>ihre DEK-Info-Zeile ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/pbes2.py" />
            <source>its scheme is {name}, not PBES2</source>
            <translation>ihr Verfahren ist {name}, nicht PBES2</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/pbes2.py" />
            <source>its cipher or hash is an unusual one</source>
            <translation>ihre Verschlüsselung oder ihr Hash ist ungewöhnlich</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/pbes2.py" />
            <source>it asks for {iterations} rounds, and {most} is the most</source>
            <translation>sie verlangt {iterations} Runden, und {most} sind das Höchste</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/pbes2.py" />
            <source>its encryption parameters are damaged</source>
            <translation>ihre Angaben zur Verschlüsselung sind beschädigt</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/pbes2.py" />
            <source>it is not an encrypted PKCS#8 private key</source>
            <translation>er ist kein verschlüsselter privater Schlüssel nach PKCS#8</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/pem.py" />
            <source>something else</source>
            <translation>etwas anderes</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/pem.py" />
            <source>its {label} block has no end</source>
            <translation>ihr Block {label} hat kein Ende</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/pem.py" />
            <location filename="../../keymgr/crypto/x509.py" />
            <source>a certificate</source>
            <translation>ein Zertifikat</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/pem.py" />
            <source>a public key</source>
            <translation>einen öffentlichen Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/pem.py" />
            <source>its {label} block is empty</source>
            <translation>ihr Block {label} ist leer</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/pem.py" />
            <source>a private key</source>
            <translation>einen privaten Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/pem.py" />
            <source>the file is not text, as key files are</source>
            <translation>die Datei ist kein Text, wie Schlüsseldateien es sind</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/pem.py" />
            <source>the base64 text of its {label} block is damaged</source>
            <translation>der Base64-Text ihres Blocks {label} ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/pem.py" />
            <source>the line that starts or ends a block is damaged</source>
            <translation>die Zeile, die einen Block beginnt oder beendet, ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/pem.py" />
            <source>a header of its {label} block is damaged</source>
            <translation>eine Kopfzeile ihres Blocks {label} ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/pkcs8.py" />
            <source>algorithm {name}</source>
            <translation>Verfahren {name}</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/pkcs8.py" />
            <source>it is not an RSA private key</source>
            <translation>er ist kein privater RSA-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/pkcs8.py" />
            <source>it is not an Ed25519 key as notary writes it</source>
            <translation>er ist kein Ed25519-Schlüssel, wie notary ihn schreibt</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/pkcs8.py" />
            <source>its private and public parts do not belong together</source>
            <translation>sein privater und sein öffentlicher Teil gehören nicht zusammen</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/pkcs8.py" />
            <source>it is not a PKCS#8 private key</source>
            <translation>er ist kein privater Schlüssel nach PKCS#8</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/pkcs8.py" />
            <source>its RSA numbers are damaged</source>
            <translation>seine RSA-Zahlen sind beschädigt</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/pkcs8.py" />
            <source>it does not name its elliptic curve</source>
            <translation>er nennt seine elliptische Kurve nicht</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/pkcs8.py" />
            <location filename="../../keymgr/crypto/public_keys.py" />
            <source>docker knows the curves P-224 to P-521 only</source>
            <translation>docker kennt nur die Kurven P-224 bis P-521</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/pkcs8.py" />
            <source>it is not an EC private key</source>
            <translation>er ist kein privater EC-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/pkcs8.py" />
            <source>it is not an Ed25519 private key</source>
            <translation>er ist kein privater Ed25519-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/public_key_files.py" />
            <source>docker has no public key file for it</source>
            <translation>docker hat dafür keine Datei mit öffentlichem Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/public_keys.py" />
            <source>it has {bits} bits, and clients accept RSA keys from {least} bits</source>
            <translation>er hat {bits} Bit, und Clients nehmen RSA-Schlüssel ab {least} Bit</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/public_keys.py" />
            <source>it has {bits} bits, and RSA keys may have up to {most} bits</source>
            <translation>er hat {bits} Bit, und RSA-Schlüssel dürfen bis zu {most} Bit haben</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/public_keys.py" />
            <source>its public exponent is larger than clients accept</source>
            <translation>sein öffentlicher Exponent ist größer, als Clients ihn annehmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/public_keys.py" />
            <source>docker takes ECDSA and RSA public keys only</source>
            <translation>docker nimmt nur öffentliche Schlüssel für ECDSA und RSA</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/public_keys.py" />
            <source>the public key is not written as docker and notary write it</source>
            <translation>der öffentliche Schlüssel ist nicht so geschrieben, wie docker und notary es tun</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/public_keys.py" />
            <source>ECDSA on {name}</source>
            <translation>ECDSA auf {name}</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/public_keys.py" />
            <source>an Ed25519 public key has 32 bytes</source>
            <translation>ein öffentlicher Ed25519-Schlüssel hat 32 Bytes</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/public_keys.py" />
            <source>the public key is damaged</source>
            <translation>der öffentliche Schlüssel ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/sealing.py" />
            <source>Encrypted data was changed, or does not belong where it stands.</source>
            <translation>Verschlüsselte Daten wurden geändert oder gehören nicht dorthin, wo sie stehen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/sealing.py" />
            <source>Nothing was written. Use a backup.</source>
            <translation>Es wurde nichts geschrieben. Nehmen Sie eine Sicherung.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/secret.py" />
            <source>The passphrase holds bytes that are not valid text.</source>
            <translation>Die Passphrase enthält Bytes, die kein gültiger Text sind.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/secret.py" />
            <source>Check the terminal's or the file's character set (it should be UTF-8) and type it again. Nothing was changed.</source>
            <translation>Prüfen Sie den Zeichensatz des Terminals oder der Datei (UTF-8 sollte es sein) und tippen Sie sie noch einmal. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/secret.py" />
            <source>This secret was already wiped from memory.</source>
            <translation>Dieses Geheimnis wurde schon aus dem Speicher gelöscht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/secret.py" />
            <source>Unlock it again with its passphrase. Nothing was changed.</source>
            <translation>Entsperren Sie es noch einmal mit seiner Passphrase. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/shares.py" />
            <source>These words are not a share as it was written down.</source>
            <translation>Diese Wörter sind kein Anteil, wie er aufgeschrieben wurde.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/shares.py" />
            <source>Nothing was changed. A share has {count} words in their order, and its check sum tells when one is wrong or missing. Read them again, one by one.</source>
            <translation>Es wurde nichts geändert. Ein Anteil hat {count} Wörter in ihrer Reihenfolge, und seine Prüfsumme zeigt, wenn eines falsch ist oder fehlt. Lesen Sie sie noch einmal, eines nach dem anderen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/shares.py" />
            <source>These shares do not belong together.</source>
            <translation>Diese Anteile gehören nicht zusammen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/shares.py" />
            <source>Nothing was changed. One of them is of another key, or was replaced by newer shares since.</source>
            <translation>Es wurde nichts geändert. Einer gehört zu einem anderen Schlüssel oder wurde seither durch neuere Anteile ersetzt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/x509.py" />
            <source>it is signed with SHA-1</source>
            <translation>es ist mit SHA-1 signiert</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/x509.py" />
            <source>its validity ends before it begins</source>
            <translation>seine Gültigkeit endet, bevor sie beginnt</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/x509.py" />
            <source>docker takes ECDSA and RSA certificates only</source>
            <translation>docker nimmt nur Zertifikate für ECDSA und RSA</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/x509.py" />
            <source>the certificate's key is not of the type {keytype}</source>
            <translation>der Schlüssel des Zertifikats ist nicht von der Art {keytype}</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/x509.py" />
            <source>the certificate chain does not start with its only leaf</source>
            <translation>die Zertifikatskette beginnt nicht mit ihrem einzigen Endzertifikat</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/x509.py" />
            <source>the certificate is not written as docker and notary write it</source>
            <translation>das Zertifikat ist nicht so geschrieben, wie docker und notary es tun</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/x509.py" />
            <source>the certificate's public key is damaged</source>
            <translation>der öffentliche Schlüssel des Zertifikats ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/x509.py" />
            <source>the certificate's extensions are damaged</source>
            <translation>die Erweiterungen des Zertifikats sind beschädigt</translation>
        </message>
        <message>
            <location filename="../../keymgr/crypto/x509.py" />
            <source>the certificate's name is damaged</source>
            <translation>der Name im Zertifikat ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../keymgr/errors.py" />
            <source>Something went wrong.</source>
            <translation>Etwas ist schiefgegangen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/errors.py" />
            <location filename="../../keymgr/ops/adoption.py" />
            <location filename="../../keymgr/ops/delegations.py" />
            <location filename="../../keymgr/ops/drafts.py" />
            <location filename="../../keymgr/ops/proposals.py" />
            <location filename="../../keymgr/ops/tags.py" />
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/errors.py" />
            <source>A fault of its own stopped keymgr {version}: {kind} in {place}.</source>
            <translation>Ein eigener Fehler hat keymgr {version} angehalten: {kind} in {place}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/errors.py" />
            <source>The vault holds only finished work, nothing half done. Please report the line above; it holds no secret.</source>
            <translation>Der Tresor enthält nur fertige Arbeit, nichts halb Getanes. Bitte melden Sie die Zeile oben; sie enthält kein Geheimnis.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/backup.py" />
            <source>it holds {found} of the {size} bytes it should</source>
            <translation>sie hat {found} der {size} Bytes, die sie haben sollte</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/backup.py" />
            <source>its content does not have the digest it should</source>
            <translation>ihr Inhalt hat nicht den Digest, den er haben sollte</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/backup.py" />
            <source>The backup {path} is damaged: {what}.</source>
            <translation>Die Sicherung {path} ist beschädigt: {what}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/backup.py" />
            <source>Nothing was changed. Use another backup; if the vault is whole, make a new one now, on another medium.</source>
            <translation>Es wurde nichts geändert. Nehmen Sie eine andere Sicherung; ist der Tresor heil, machen Sie jetzt eine neue, auf einem anderen Medium.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/backup.py" />
            <source>{path} has backup format {found}, and this keymgr knows format 1.</source>
            <translation>{path} hat das Sicherungsformat {found}, und dieses keymgr kennt Format 1.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/backup.py" />
            <source>Nothing was changed. Restore it with a newer keymgr.</source>
            <translation>Es wurde nichts geändert. Stellen Sie sie mit einem neueren keymgr wieder her.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/backup.py" />
            <source>{path} is not a keymgr backup.</source>
            <translation>{path} ist keine Sicherung von keymgr.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/backup.py" />
            <source>Nothing was changed. Check the path. A vault's own file is opened with --vault, not restored.</source>
            <translation>Es wurde nichts geändert. Prüfen Sie den Pfad. Die Datei eines Tresors selbst wird mit --vault geöffnet, nicht wiederhergestellt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/bundle.py" />
            <source>its content is too large</source>
            <translation>sein Inhalt ist zu groß</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/bundle.py" />
            <source>{filename} is too large</source>
            <translation>{filename} ist zu groß</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/bundle.py" />
            <source>it is not a sound zip archive</source>
            <translation>es ist kein heiles Zip-Archiv</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/bundle.py" />
            <source>its directory is too large</source>
            <translation>sein Verzeichnis ist zu groß</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/bundle.py" />
            <source>{name} is encrypted</source>
            <translation>{name} ist verschlüsselt</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/bundle.py" />
            <source>{name} is not a plain file</source>
            <translation>{name} ist keine einfache Datei</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/bundle.py" />
            <source>{name} is packed in an unknown way</source>
            <translation>{name} ist auf unbekannte Art gepackt</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/bundle.py" />
            <source>{name} is in it but not in the manifest</source>
            <translation>{name} ist darin, aber nicht im Manifest</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/bundle.py" />
            <source>{name} is missing</source>
            <translation>{name} fehlt</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/bundle.py" />
            <source>it has no manifest.json</source>
            <translation>es hat kein manifest.json</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/bundle.py" />
            <source>In the bundle, {member} is not what the manifest says it is.</source>
            <translation>Im Bündel ist {member} nicht, was das Manifest sagt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/bundle.py" />
            <source>The file was damaged or altered on its way. Nothing was taken from it and nothing was changed. Export it again.</source>
            <translation>Die Datei wurde unterwegs beschädigt oder verändert. Es wurde nichts daraus übernommen und nichts geändert. Exportieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/durable.py" />
            <source>there is no space left</source>
            <translation>es ist kein Platz mehr frei</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/durable.py" />
            <source>the disk quota is used up</source>
            <translation>das Kontingent auf der Platte ist aufgebraucht</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/durable.py" />
            <source>the disk is read-only</source>
            <translation>die Platte ist schreibgeschützt</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/durable.py" />
            <source>permission is missing</source>
            <translation>die Berechtigung fehlt</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/durable.py" />
            <source>the file or its folder does not exist</source>
            <translation>die Datei oder ihr Ordner existiert nicht</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/durable.py" />
            <source>a part of the path is a file, not a folder</source>
            <translation>ein Teil des Pfades ist eine Datei, kein Ordner</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/durable.py" />
            <source>it is a folder</source>
            <translation>es ist ein Ordner</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/durable.py" />
            <source>the name is too long</source>
            <translation>der Name ist zu lang</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/durable.py" />
            <source>the disk reports an error</source>
            <translation>die Platte meldet einen Fehler</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/durable.py" />
            <source>the file would be larger than is allowed</source>
            <translation>die Datei würde größer als erlaubt</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/durable.py" />
            <source>a folder or a device has this name</source>
            <translation>ein Ordner oder ein Gerät hat diesen Namen</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/durable.py" />
            <location filename="../../keymgr/vault/creation.py" />
            <source>the path is not valid</source>
            <translation>der Pfad ist ungültig</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/durable.py" />
            <source>{path} is larger than {limit} bytes, the most that is read.</source>
            <translation>{path} ist größer als {limit} Bytes; mehr wird nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/durable.py" />
            <source>Nothing was read from it and nothing was changed. Check the path.</source>
            <translation>Es wurde nichts daraus gelesen und nichts geändert. Prüfen Sie den Pfad.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/durable.py" />
            <source>{path} is not a regular file.</source>
            <translation>{path} ist keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/durable.py" />
            <source>Nothing was read from it and nothing was changed. What comes through a pipe is saved to a file first; then give that file.</source>
            <translation>Daraus wurde nichts gelesen und nichts wurde geändert. Speichern Sie, was durch eine Pipe kommt, zuerst in einer Datei; geben Sie dann diese Datei an.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/durable.py" />
            <source>{path} could not be read: {reason}.</source>
            <translation>{path} ließ sich nicht lesen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/durable.py" />
            <source>Nothing was changed. Check the path and that you may read the file.</source>
            <translation>Es wurde nichts geändert. Prüfen Sie den Pfad und ob Sie die Datei lesen dürfen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/durable.py" />
            <source>{path} could not be written: {reason}.</source>
            <translation>{path} ließ sich nicht schreiben: {reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/durable.py" />
            <source>What stood there before, if anything, is untouched. Mend the cause or choose another place, then run the same command again.</source>
            <translation>Was vorher dort stand, ist unberührt. Beheben Sie die Ursache oder wählen Sie einen anderen Ort, dann starten Sie denselben Befehl noch einmal.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/envelope.py" />
            <source>it is not a JSON object</source>
            <translation>es ist kein JSON-Objekt</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/envelope.py" />
            <source>it does not say what format it is</source>
            <translation>es sagt nicht, welches Format es hat</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/envelope.py" />
            <source>'created' is not a time like 2026-01-31T12:00:00Z</source>
            <translation>„created“ ist keine Zeit wie 2026-01-31T12:00:00Z</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/envelope.py" />
            <source>The {what} has {name} twice.</source>
            <translation>In {what} steht {name} zweimal.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/envelope.py" />
            <source>Nothing was taken from it and nothing was changed. Have it made again.</source>
            <translation>Es wurde nichts daraus übernommen und nichts geändert. Lassen Sie die Datei noch einmal machen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/envelope.py" />
            <source>This {format} file has version {found}; this keymgr knows version {known} only.</source>
            <translation>Diese Datei vom Format {format} hat Version {found}; dieses keymgr kennt nur Version {known}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/envelope.py" />
            <source>Nothing was changed. Use the same release of keymgr and keymgr-courier on both machines.</source>
            <translation>Es wurde nichts geändert. Verwenden Sie auf beiden Rechnern dieselbe Ausgabe von keymgr und keymgr-courier.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/envelope.py" />
            <source>This is not a {expected} file: it calls itself {found!r}.</source>
            <translation>Dies ist keine Datei vom Format {expected}: Sie nennt sich {found!r}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/envelope.py" />
            <source>Nothing was changed. Check that you gave the file you meant.</source>
            <translation>Es wurde nichts geändert. Prüfen Sie, ob Sie die gemeinte Datei angegeben haben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/gun_list.py" />
            <source>Line {line} of {path} is not a valid repository name: {text!r}.</source>
            <translation>Zeile {line} von {path} ist kein gültiger Repository-Name: {text!r}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/gun_list.py" />
            <source>Write one name a line, as docker does, without a tag. Empty lines and lines that start with # are skipped. Nothing was changed.</source>
            <translation>Schreiben Sie einen Namen je Zeile, wie bei docker, ohne Tag. Leere Zeilen und solche, die mit # beginnen, werden übergangen. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/medium.py" />
            <source>an unknown disk</source>
            <translation>ein unbekanntes Laufwerk</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/metadata_name.py" />
            <source>metadata file name</source>
            <translation>Name einer Metadatendatei</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/metadata_name.py" />
            <source>Metadata files are named root.json, 1.root.json (and so on), targets.json, snapshot.json, timestamp.json and targets/NAME.json.</source>
            <translation>Metadatendateien heißen root.json, 1.root.json (und so weiter), targets.json, snapshot.json, timestamp.json und targets/NAME.json.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/oci.py" />
            <source>it lists no image</source>
            <translation>es nennt kein Image</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/oci.py" />
            <source>its kind, {kind!r}, is not an image's</source>
            <translation>seine Art, {kind!r}, ist nicht die eines Images</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/oci.py" />
            <source>its manifest is not in the layout</source>
            <translation>sein Manifest ist nicht im Layout</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/oci.py" />
            <source>it has {count} bytes, the index says {size}</source>
            <translation>es hat {count} Bytes, der Index sagt {size}</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/oci.py" />
            <source>it is not an image manifest of schema version 2</source>
            <translation>es ist kein Image-Manifest nach Schema-Version 2</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/oci.py" />
            <source>it calls itself another kind than the index says</source>
            <translation>es nennt sich anders, als der Index sagt</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/oci.py" />
            <source>its name {name!r} is not a valid one</source>
            <translation>sein Name {name!r} ist ungültig</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/oci.py" />
            <source>archive {name}</source>
            <translation>Archiv {name}</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/oci.py" />
            <source>it has {name} twice</source>
            <translation>{name} steht zweimal darin</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/oci.py" />
            <source>its {name} is too large</source>
            <translation>{name} darin ist zu groß</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/oci.py" />
            <source>it has too many manifests</source>
            <translation>es hat zu viele Manifeste</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/oci.py" />
            <source>In {path}, the image named {digest} is another: it is {actual}.</source>
            <translation>In {path} ist das Image mit Namen {digest} ein anderes: Es ist {actual}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/oci.py" />
            <source>The layout was damaged or altered. Nothing was signed. Copy the image again, and find out how it came to differ.</source>
            <translation>Das Layout wurde beschädigt oder verändert. Es wurde nichts signiert. Kopieren Sie das Image noch einmal und finden Sie heraus, wie es dazu kam.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/oci.py" />
            <source>{path} is an archive of `docker save` without the manifest that the registry keeps, so a digest computed from it would be another than the registry's, and every client would refuse the tag.</source>
            <translation>{path} ist ein Archiv von `docker save` ohne das Manifest, das die Registry führt. Ein daraus berechneter Digest wäre ein anderer als der der Registry, und jeder Client würde das Tag ablehnen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/oci.py" />
            <source>Nothing was signed. Copy the image from the registry as an OCI layout instead, for example: skopeo copy docker://IMAGE oci:FOLDER:TAG</source>
            <translation>Es wurde nichts signiert. Kopieren Sie stattdessen das Image als OCI-Layout aus der Registry, zum Beispiel: skopeo copy docker://IMAGE oci:FOLDER:TAG</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/oci.py" />
            <source>{path} is not an OCI image layout: it has no file {missing}.</source>
            <translation>{path} ist kein OCI-Image-Layout: Die Datei {missing} fehlt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/oci.py" />
            <source>Nothing was signed. Write the image as an OCI layout with skopeo, crane, oras or buildx, for example: skopeo copy docker://IMAGE oci:FOLDER:TAG</source>
            <translation>Es wurde nichts signiert. Schreiben Sie das Image mit skopeo, crane, oras oder buildx als OCI-Layout, zum Beispiel: skopeo copy docker://IMAGE oci:FOLDER:TAG</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_codes.py" />
            <source>{found} of {total} codes were read; missing: {missing}.</source>
            <translation>{found} von {total} Codes wurden gelesen; es fehlen: {missing}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_codes.py" />
            <source>Nothing was changed. Give a picture of each missing code besides, or type the lines instead.</source>
            <translation>Es wurde nichts geändert. Geben Sie auch von jedem fehlenden Code ein Bild an, oder tippen Sie stattdessen die Zeilen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_codes.py" />
            <source>The codes were read, but they do not fit together.</source>
            <translation>Die Codes wurden gelesen, aber sie passen nicht zusammen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_codes.py" />
            <source>Nothing was changed. Use another copy of the paper, or type its lines.</source>
            <translation>Es wurde nichts geändert. Nehmen Sie eine andere Kopie des Papiers, oder tippen Sie seine Zeilen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_codes.py" />
            <source>No code of a keymgr paper was found in {files}.</source>
            <translation>In {files} wurde kein Code eines keymgr-Papiers gefunden.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_codes.py" />
            <source>Nothing was changed. Scan the page again, flat, sharp and with 300 dots an inch, or type its lines instead.</source>
            <translation>Es wurde nichts geändert. Scannen Sie die Seite noch einmal, flach, scharf und mit 300 Punkten je Zoll, oder tippen Sie stattdessen ihre Zeilen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_codes.py" />
            <source>The codes are those of {count} different papers.</source>
            <translation>Die Codes stammen von {count} verschiedenen Papieren.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_codes.py" />
            <source>Nothing was changed. Give the pictures of one paper at a time.</source>
            <translation>Es wurde nichts geändert. Geben Sie die Bilder jeweils eines Papiers an.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_lines.py" />
            <source>first</source>
            <translation>erste</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_lines.py" />
            <source>second</source>
            <translation>zweite</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_lines.py" />
            <source>third</source>
            <translation>dritte</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_lines.py" />
            <source>fourth</source>
            <translation>vierte</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_lines.py" />
            <source>fifth</source>
            <translation>fünfte</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_lines.py" />
            <source>sixth</source>
            <translation>sechste</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_lines.py" />
            <source>seventh</source>
            <translation>siebte</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_lines.py" />
            <source>eighth</source>
            <translation>achte</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_lines.py" />
            <source>it has {signs} signs, where {printed} are printed beside its number</source>
            <translation>sie hat {signs} Zeichen, gedruckt sind {printed} neben ihrer Nummer</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_lines.py" />
            <source>{signs!r} is not among the signs that are printed</source>
            <translation>{signs!r} gehört nicht zu den gedruckten Zeichen</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_lines.py" />
            <source>last</source>
            <translation>letzte</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_lines.py" />
            <source>: its {which} group looks wrong</source>
            <translation>: Ihre {which} Gruppe sieht falsch aus</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_lines.py" />
            <source>Line {line} is missing.</source>
            <translation>Zeile {line} fehlt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_lines.py" />
            <source>Line {line} is not as it was printed{place}.</source>
            <translation>Zeile {line} ist nicht, wie sie gedruckt wurde{place}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_lines.py" />
            <source>Compare it with the paper sign by sign and type it again; see that it is from this very paper. Nothing was changed.</source>
            <translation>Vergleichen Sie sie Zeichen für Zeichen mit dem Papier und tippen Sie sie noch einmal; achten Sie darauf, dass sie von genau diesem Papier stammt. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_lines.py" />
            <source>The text can't be used: {problems}</source>
            <translation>Der Text lässt sich nicht verwenden: {problems}</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_lines.py" />
            <source>Compare these lines with the paper sign by sign, mend the text and try again. Nothing was changed.</source>
            <translation>Vergleichen Sie diese Zeilen Zeichen für Zeichen mit dem Papier, verbessern Sie den Text und versuchen Sie es noch einmal. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_lines.py" />
            <source>Line {line} can't be right: {reason}.</source>
            <translation>Zeile {line} kann nicht stimmen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_lines.py" />
            <source>Type it as it is printed: eight groups of four and one of six, of the digits and capital letters. Nothing was changed.</source>
            <translation>Tippen Sie sie, wie sie gedruckt ist: acht Vierergruppen und eine Sechsergruppe aus Ziffern und Großbuchstaben. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_lines.py" />
            <source>This text does not hold the lines of a paper.</source>
            <translation>Dieser Text enthält nicht die Zeilen eines Papiers.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_lines.py" />
            <source>Give the lines as they are printed beside the codes, or a picture of the codes. Nothing was changed.</source>
            <translation>Geben Sie die Zeilen an, wie sie neben den Codes gedruckt sind, oder ein Bild der Codes. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_lines.py" />
            <source>This is line {line}, and line {expected} was asked for.</source>
            <translation>Dies ist Zeile {line}, gefragt war Zeile {expected}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_lines.py" />
            <source>Type line {expected}. Nothing was changed.</source>
            <translation>Tippen Sie Zeile {expected}. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_lines.py" />
            <source>Each line is right by itself, but together they are not one paper.</source>
            <translation>Jede Zeile für sich stimmt, aber zusammen sind sie nicht ein Papier.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/paper_lines.py" />
            <source>Use another copy of the paper. Nothing was changed.</source>
            <translation>Nehmen Sie eine andere Kopie des Papiers. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/pictures.py" />
            <source>it has more than 200 million pixels</source>
            <translation>es hat mehr als 200 Millionen Bildpunkte</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/pictures.py" />
            <source>it is damaged or of another kind</source>
            <translation>es ist beschädigt oder von anderer Art</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/pictures.py" />
            <source>it is damaged or locked</source>
            <translation>es ist beschädigt oder gesperrt</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/pictures.py" />
            <source>it has more than {most} pages</source>
            <translation>es hat mehr als {most} Seiten</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/pictures.py" />
            <source>one of its pages is damaged</source>
            <translation>eine seiner Seiten ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/pictures.py" />
            <source>{path} can't be read as a picture or a PDF file: {reason}.</source>
            <translation>{path} lässt sich nicht als Bild oder PDF-Datei lesen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/pictures.py" />
            <source>Nothing was changed. Give a PNG, JPEG or PDF file of the page.</source>
            <translation>Es wurde nichts geändert. Geben Sie eine PNG-, JPEG- oder PDF-Datei der Seite an.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/site.py" />
            <source>missing</source>
            <translation>nicht vorhanden</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/site.py" />
            <source>not what the manifest says it is</source>
            <translation>nicht, was das Manifest sagt</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/site.py" />
            <source>a link leads out of the site's folder</source>
            <translation>eine Verknüpfung führt aus dem Ordner der Site hinaus</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/site.py" />
            <source>In the site {path}, the file {name} is {state}.</source>
            <translation>In der Site {path} ist die Datei {name} {state}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/site.py" />
            <source>The folder was changed or copied only in part. Copy the whole folder again, or export it again. Clients refuse what the chain of signatures does not name.</source>
            <translation>Der Ordner wurde geändert oder nur zum Teil kopiert. Kopieren Sie den ganzen Ordner noch einmal oder exportieren Sie ihn neu. Clients lehnen ab, was die Kette der Signaturen nicht nennt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/strict_json.py" />
            <source>it is larger than {limit} bytes</source>
            <translation>es ist größer als {limit} Bytes</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/strict_json.py" />
            <location filename="../../keymgr/trust/canonical.py" />
            <source>it is nested too deeply</source>
            <translation>es ist zu tief verschachtelt</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/strict_json.py" />
            <location filename="../../keymgr/trust/canonical.py" />
            <source>it is not UTF-8 text</source>
            <translation>es ist kein UTF-8-Text</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/strict_json.py" />
            <source>it is not valid JSON ({reason})</source>
            <translation>es ist kein gültiges JSON ({reason})</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/strict_json.py" />
            <source>The {what} is not in order: {reason}.</source>
            <translation>Nicht in Ordnung ({what}): {reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/strict_json.py" />
            <source>Nothing was taken from it and nothing was changed. Get a fresh copy from where it was made, and find out how it came to differ.</source>
            <translation>Es wurde nichts daraus übernommen und nichts geändert. Holen Sie eine neue Kopie von dort, wo die Datei gemacht wurde, und finden Sie heraus, wie es dazu kam.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/tarball.py" />
            <source>it has more than {most} entries</source>
            <translation>es hat mehr als {most} Einträge</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/tarball.py" />
            <source>there is no such file or folder</source>
            <translation>eine solche Datei oder einen solchen Ordner gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/tarball.py" />
            <source>an entry has a negative size</source>
            <translation>ein Eintrag hat eine negative Größe</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/tarball.py" />
            <source>an extended header is too large</source>
            <translation>eine erweiterte Kopfzeile ist zu groß</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/tarball.py" />
            <source>an extended header is damaged</source>
            <translation>eine erweiterte Kopfzeile ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/tarball.py" />
            <source>{name!r} leads out of it</source>
            <translation>{name!r} führt aus ihm hinaus</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/tarball.py" />
            <source>it ends in the middle</source>
            <translation>es endet in der Mitte</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/tarball.py" />
            <source>it unpacks to more than any image would</source>
            <translation>es entpackt sich zu mehr, als irgendein Image hätte</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/tarball.py" />
            <source>its compression is damaged</source>
            <translation>seine Kompression ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/tarball.py" />
            <source>it is no tar archive, or is damaged</source>
            <translation>es ist kein tar-Archiv oder ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/tarball.py" />
            <source>{path} is compressed with {method}, which keymgr does not read.</source>
            <translation>{path} ist mit {method} komprimiert; das liest keymgr nicht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/exchange/tarball.py" />
            <source>Nothing was changed. Unpack it first ({method} -d), or write a plain or gzip archive.</source>
            <translation>Es wurde nichts geändert. Entpacken Sie die Datei zuerst ({method} -d) oder schreiben Sie ein einfaches oder ein gzip-Archiv.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <location filename="../../keymgr/gui/pages/audit.py" />
            <location filename="../../keymgr/gui/pages/first_run_steps/opens_drawing.py" />
            <location filename="../../keymgr/gui/shell/entries.py" />
            <source>Audit log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <source>Export the log</source>
            <translation>Protokoll ausgeben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <source>Check the log</source>
            <translation>Protokoll prüfen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <location filename="../../keymgr/gui/flows/backup.py" />
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <location filename="../../keymgr/gui/flows/export.py" />
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <location filename="../../keymgr/gui/flows/paper.py" />
            <location filename="../../keymgr/gui/flows/restore_backup.py" />
            <location filename="../../keymgr/gui/flows/shares.py" />
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <location filename="../../keymgr/gui/flows/sign_off_files.py" />
            <source>Where to</source>
            <translation>Wohin</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <location filename="../../keymgr/gui/flows/audit_forms.py" />
            <location filename="../../keymgr/gui/flows/sign_tags_forms.py" />
            <location filename="../../keymgr/gui/pages/audit.py" />
            <location filename="../../keymgr/gui/pages/tags_tab.py" />
            <source>Digest</source>
            <translation>Digest</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <source>Every record is as it was written, and the chain of {entries:,} entries has no gap.</source>
            <translation>Jeder Eintrag ist, wie er geschrieben wurde, und die Kette von {entries:,} Einträgen hat keine Lücke.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <source>Last digest of the log</source>
            <translation>Letzter Digest des Protokolls</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <source>Say where the file goes.</source>
            <translation>Geben Sie an, wohin die Datei kommt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <source>Write out 1 entry of the log</source>
            <translation>1 Eintrag des Protokolls ausgeben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <source>Write out {number:,} entries of the log</source>
            <translation>{number:,} Einträge des Protokolls ausgeben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <source>Write the log</source>
            <translation>Protokoll schreiben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <source>The log is written</source>
            <translation>Das Protokoll ist geschrieben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <source>{number:,} entries, to {path}.</source>
            <translation>{number:,} Einträge, nach {path}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <source>The digest is that of entry {seq}, of {time:%d %b %Y %H:%M} UTC. Nothing up to it was changed; {since} entries came after it.</source>
            <translation>Der Digest ist der von Eintrag {seq}, vom {time:%d %b %Y %H:%M} UTC. Bis dahin wurde nichts geändert; {since} Einträge kamen danach.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <source>Pages to print need a name that ends with .pdf.</source>
            <translation>Seiten zum Drucken brauchen einen Namen, der auf .pdf endet.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <source>A name that ends with .pdf would give pages to print.</source>
            <translation>Ein Name, der auf .pdf endet, ergäbe Seiten zum Drucken.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <location filename="../../keymgr/gui/flows/backup.py" />
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <location filename="../../keymgr/gui/flows/export.py" />
            <location filename="../../keymgr/gui/flows/paper.py" />
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>Nothing has been written yet.</source>
            <translation>Es wurde noch nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <source>Writing the log</source>
            <translation>Das Protokoll wird geschrieben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <location filename="../../keymgr/gui/flows/paper.py" />
            <location filename="../../keymgr/gui/flows/restore_backup.py" />
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>Stopping leaves everything as it is.</source>
            <translation>Ein Abbruch lässt alles, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <source>Write the digest or its words down, away from this machine: next time they tell whether an older vault was put in this one's place.</source>
            <translation>Schreiben Sie den Digest oder seine Wörter auf, fern von diesem Rechner: Beim nächsten Mal zeigen sie, ob ein älterer Tresor an die Stelle von diesem gelegt wurde.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <source>The vault and its log are whole</source>
            <translation>Der Tresor und sein Protokoll sind heil</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <source>The digest is in the log, and nothing before it was changed</source>
            <translation>Der Digest steht im Protokoll, und davor wurde nichts geändert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <source>The file is {path}.</source>
            <translation>Die Datei ist {path}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <source>It is not encrypted: it names your repositories and who did what.</source>
            <translation>Sie ist nicht verschlüsselt: Sie nennt Ihre Repositorys und wer was tat.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <source>The last entry in the file ends with it.</source>
            <translation>Der letzte Eintrag in der Datei endet damit.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <source>SHA-256 of the file: {digits}</source>
            <translation>SHA-256 der Datei: {digits}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <source>It stands for all that was done. The first 8 words will do.</source>
            <translation>Er steht für alles, was getan wurde. Die ersten 8 Wörter genügen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <source>Pages to print and sign, with the last digest in hex and words.</source>
            <translation>Seiten zum Drucken und Unterschreiben, mit dem letzten Digest hexadezimal und in Wörtern.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit.py" />
            <source>JSON Lines, one entry a line. Anybody can follow the chain of digests without keymgr.</source>
            <translation>JSON Lines, ein Eintrag je Zeile. Jeder kann der Kette der Digests ohne keymgr folgen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit_forms.py" />
            <location filename="../../keymgr/gui/flows/export_forms.py" />
            <source>Where is it written to?</source>
            <translation>Wohin wird geschrieben?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit_forms.py" />
            <source>The file is not encrypted: give it to nobody but the auditor.</source>
            <translation>Die Datei ist nicht verschlüsselt: Geben Sie sie niemandem als den Prüfern.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit_forms.py" />
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>Name of the file</source>
            <translation>Name der Datei</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit_forms.py" />
            <source>Who reads the log?</source>
            <translation>Wer liest das Protokoll?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit_forms.py" />
            <source>It holds {number:,} entries. All of them are written.</source>
            <translation>Es hat {number:,} Einträge. Alle werden geschrieben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit_forms.py" />
            <source>Each entry bears the digest of the one before: the chain can be followed by anybody.</source>
            <translation>Jeder Eintrag trägt den Digest des vorigen: Jeder kann der Kette folgen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit_forms.py" />
            <source>Was a digest written down?</source>
            <translation>Wurde ein Digest aufgeschrieben?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit_forms.py" />
            <source>Then the log is compared with it. Without one, the chain is checked.</source>
            <translation>Dann wird das Protokoll damit verglichen. Ohne ihn wird die Kette geprüft.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit_forms.py" />
            <source>People: pages to print and sign (PDF)</source>
            <translation>Menschen: Seiten zum Drucken und Unterschreiben (PDF)</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit_forms.py" />
            <source>Programs: one entry a line (JSON Lines)</source>
            <translation>Programme: ein Eintrag je Zeile (JSON Lines)</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/audit_forms.py" />
            <source>Hexadecimal digits, or its words in their order. 16 digits or 8 words are enough.</source>
            <translation>Hexadezimale Ziffern oder seine Wörter in ihrer Reihenfolge. 16 Ziffern oder 8 Wörter genügen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/backup.py" />
            <source>Make a backup</source>
            <translation>Sichern</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/backup.py" />
            <source>Choose at least one medium.</source>
            <translation>Wählen Sie mindestens ein Medium.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/backup.py" />
            <source>Where it goes</source>
            <translation>Wohin gesichert wird</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/backup.py" />
            <source>Back up the vault to 1 medium</source>
            <translation>Den Tresor auf 1 Medium sichern</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/backup.py" />
            <source>Back up the vault to {number} media</source>
            <translation>Den Tresor auf {number} Medien sichern</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/backup.py" />
            <source>Make the backup</source>
            <translation>Sicherung machen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/backup.py" />
            <source>Make {number} backups</source>
            <translation>{number} Sicherungen machen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/backup.py" />
            <source>The whole vault is copied as it is now, at revision {revision:,}.</source>
            <translation>Der ganze Tresor wird kopiert, wie er jetzt ist, in Revision {revision:,}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/backup.py" />
            <source>The copy is opened in memory, every record of it.</source>
            <translation>Die Kopie wird im Arbeitsspeicher geöffnet, mit jedem Eintrag.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/backup.py" />
            <source>Each file is then read back from its medium and compared. Only what came back the same is called a backup.</source>
            <translation>Jede Datei wird dann von ihrem Medium zurückgelesen und verglichen. Nur was gleich zurückkam, heißt Sicherung.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/backup.py" />
            <source>The vault's passphrase of today opens it. Root keys keep their own.</source>
            <translation>Die heutige Passphrase des Tresors öffnet sie. Root-Schlüssel behalten ihre eigene.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/backup.py" />
            <location filename="../../keymgr/ops/backup.py" />
            <source>Backing up</source>
            <translation>Sichern</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/backup.py" />
            <source>Stopping leaves the backups that are made, and no half of one.</source>
            <translation>Ein Abbruch lässt die fertigen Sicherungen stehen und keine halbe zurück.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/backup.py" />
            <source>A passphrase of its own opens it, too. It is asked next.</source>
            <translation>Auch eine eigene Passphrase öffnet sie. Nach ihr wird als Nächstes gefragt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/backup.py" />
            <source>One medium alone can be lost. Two are better.</source>
            <translation>Ein einzelnes Medium kann verloren gehen. Zwei sind besser.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/backup.py" />
            <location filename="../../keymgr/gui/pages/backups.py" />
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>Medium</source>
            <translation>Medium</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/backup.py" />
            <location filename="../../keymgr/gui/flows/destination.py" />
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/backup_forms.py" />
            <source>Which media shall hold the vault?</source>
            <translation>Welche Medien sollen den Tresor aufnehmen?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/backup_forms.py" />
            <source>Several at once is best: each is written, read back and compared.</source>
            <translation>Am besten mehrere auf einmal: Jedes wird beschrieben, zurückgelesen und verglichen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/backup_forms.py" />
            <source>Media</source>
            <translation>Medien</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/backup_forms.py" />
            <source>No removable drive is plugged in. Plug one in and come back, or choose a folder.</source>
            <translation>Kein Wechselmedium ist eingesteckt. Stecken Sie eines ein und kommen Sie zurück, oder wählen Sie einen Ordner.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/backup_forms.py" />
            <location filename="../../keymgr/gui/pages/first_run_steps/backup.py" />
            <source>Choose a folder…</source>
            <translation>Ordner wählen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/backup_forms.py" />
            <source>Let a passphrase of its own open it, too</source>
            <translation>Auch eine eigene Passphrase soll sie öffnen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/backup_forms.py" />
            <location filename="../../keymgr/gui/pages/first_run_steps/backup.py" />
            <source>Back up here</source>
            <translation>Hier sichern</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/backup_forms.py" />
            <location filename="../../keymgr/gui/pages/first_run_steps/backup.py" />
            <source>Where the backup goes</source>
            <translation>Wohin die Sicherung kommt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/backup_forms.py" />
            <source>For the day on which the vault's is forgotten. Root keys keep theirs: no backup opens those.</source>
            <translation>Für den Tag, an dem die des Tresors vergessen ist. Root-Schlüssel behalten ihre: Keine Sicherung öffnet sie.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/choose_form.py" />
            <source>The one repository in the vault</source>
            <translation>Das eine Repository im Tresor</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/choose_form.py" />
            <source>All {number} repositories in the vault</source>
            <translation>Alle {number} Repositorys im Tresor</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/choose_form.py" />
            <source>Only those that I choose here</source>
            <translation>Nur die, die ich hier wähle</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/choose_form.py" />
            <location filename="../../keymgr/gui/flows/pick_table.py" />
            <location filename="../../keymgr/gui/pages/list_pane.py" />
            <source>Filter</source>
            <translation>Filtern</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/choose_form.py" />
            <location filename="../../keymgr/gui/flows/create_forms.py" />
            <location filename="../../keymgr/gui/flows/creating.py" />
            <location filename="../../keymgr/gui/flows/export_forms.py" />
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <location filename="../../keymgr/gui/pages/first_run_steps/opens_drawing.py" />
            <location filename="../../keymgr/gui/pages/repositories.py" />
            <location filename="../../keymgr/gui/pages/restore.py" />
            <location filename="../../keymgr/gui/presenters/audit.py" />
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <location filename="../../keymgr/gui/shell/entries.py" />
            <source>Repositories</source>
            <translation>Repositorys</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/choose_form.py" />
            <source>{number} chosen</source>
            <translation>{number} gewählt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/choose_form.py" />
            <location filename="../../keymgr/gui/flows/create_forms.py" />
            <location filename="../../keymgr/gui/flows/creating.py" />
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <location filename="../../keymgr/gui/flows/export.py" />
            <location filename="../../keymgr/gui/flows/export_forms.py" />
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <location filename="../../keymgr/gui/flows/result_view.py" />
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <location filename="../../keymgr/gui/flows/sign_tags_forms.py" />
            <location filename="../../keymgr/gui/flows/signers.py" />
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <location filename="../../keymgr/gui/pages/repositories.py" />
            <source>Repository</source>
            <translation>Repository</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/choose_form.py" />
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <location filename="../../keymgr/gui/pages/first_run_steps/opens_drawing.py" />
            <location filename="../../keymgr/gui/pages/repositories.py" />
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>Root keys</source>
            <translation>Root-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/choosing_card.py" />
            <source>{count} words, about {bits} bits</source>
            <translation>{count} Wörter, etwa {bits} Bit</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/choosing_card.py" />
            <source>Make words</source>
            <translation>Wörter machen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/choosing_card.py" />
            <source>My own instead</source>
            <translation>Lieber eine eigene</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/choosing_card.py" />
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/choosing_card.py" />
            <source>The same once more</source>
            <translation>Dieselbe noch einmal</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/choosing_card.py" />
            <source>Type it from the paper</source>
            <translation>Vom Papier abtippen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/choosing_card.py" />
            <source>{characters} characters, about {bits} bits</source>
            <translation>{characters} Zeichen, etwa {bits} Bit</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/choosing_card.py" />
            <source>Very weak</source>
            <translation>Sehr schwach</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/choosing_card.py" />
            <source>Weak</source>
            <translation>Schwach</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/choosing_card.py" />
            <source>Fair</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/choosing_card.py" />
            <source>Strong</source>
            <translation>Stark</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/choosing_card.py" />
            <source>Very strong</source>
            <translation>Sehr stark</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/choosing_card.py" />
            <source>Write these on paper in this order and seal it. They are shown on this page only.</source>
            <translation>Schreiben Sie diese in dieser Reihenfolge auf Papier und versiegeln Sie es. Sie werden nur auf dieser Seite gezeigt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/choosing_card.py" />
            <source>Both are the same.</source>
            <translation>Beide sind gleich.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/choosing_card.py" />
            <source>All {count} words match</source>
            <translation>Alle {count} Wörter stimmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/choosing_card.py" />
            <source>{matching} of {count} words match so far</source>
            <translation>{matching} von {count} Wörtern stimmen bisher</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/choosing_card.py" />
            <source>Other words</source>
            <translation>Andere Wörter</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/command_places.py" />
            <location filename="../../keymgr/gui/shell/menus.py" />
            <source>&amp;New vault…</source>
            <translation>&amp;Neuer Tresor…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/command_places.py" />
            <location filename="../../keymgr/gui/shell/menus.py" />
            <source>&amp;Vault</source>
            <translation>&amp;Tresor</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/command_places.py" />
            <location filename="../../keymgr/gui/shell/menus.py" />
            <source>&amp;Repository</source>
            <translation>&amp;Repository</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/command_places.py" />
            <location filename="../../keymgr/gui/shell/menus.py" />
            <source>&amp;Keys</source>
            <translation>&amp;Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/confirming.py" />
            <source>Confirm</source>
            <translation>Bestätigen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/confirming.py" />
            <source>To go on, tick what you have checked</source>
            <translation>Haken Sie ab, was Sie geprüft haben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/confirming.py" />
            <source>To go on, type {name}</source>
            <translation>Tippen Sie {name} ein</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/confirming.py" />
            <location filename="../../keymgr/gui/kit/sheet.py" />
            <source>Type {name} to confirm</source>
            <translation>Zur Bestätigung {name} eintippen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create.py" />
            <source>New repository</source>
            <translation>Neues Repository</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create.py" />
            <location filename="../../keymgr/gui/presenters/audit.py" />
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create.py" />
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <location filename="../../keymgr/gui/flows/paper.py" />
            <location filename="../../keymgr/gui/flows/signers.py" />
            <location filename="../../keymgr/gui/flows/thresholds.py" />
            <location filename="../../keymgr/gui/pages/details.py" />
            <location filename="../../keymgr/gui/pages/keys.py" />
            <location filename="../../keymgr/gui/pages/keys_tab.py" />
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <location filename="../../keymgr/gui/shell/entries.py" />
            <source>Keys</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create.py" />
            <source>{number} repository is made</source>
            <translation>{number} Repository ist angelegt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create.py" />
            <source>{number} repositories are made</source>
            <translation>{number} Repositorys sind angelegt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create.py" />
            <source>Made under root key {root}.</source>
            <translation>Angelegt unter dem Root-Schlüssel {root}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create.py" />
            <source>The vault has no root key yet. Make one first, on the page Keys.</source>
            <translation>Der Tresor hat noch keinen Root-Schlüssel. Machen Sie zuerst einen, auf der Seite Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create.py" />
            <location filename="../../keymgr/gui/flows/export.py" />
            <location filename="../../keymgr/gui/flows/job_flow.py" />
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <location filename="../../keymgr/gui/flows/rotate_root.py" />
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>Choose at least one repository.</source>
            <translation>Wählen Sie mindestens ein Repository.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create.py" />
            <source>Name at least one repository.</source>
            <translation>Nennen Sie mindestens ein Repository.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create.py" />
            <source>Make {gun}</source>
            <translation>{gun} anlegen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create.py" />
            <source>Make {number} repositories</source>
            <translation>{number} Repositorys anlegen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create.py" />
            <source>Make the repository</source>
            <translation>Repository anlegen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create.py" />
            <source>{number} signature</source>
            <translation>{number} Signatur</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create.py" />
            <source>{number} signatures</source>
            <translation>{number} Signaturen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create.py" />
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>Nothing has been made yet.</source>
            <translation>Es wurde noch nichts angelegt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create.py" />
            <source>Making</source>
            <translation>Wird angelegt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create.py" />
            <location filename="../../keymgr/gui/flows/ending.py" />
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>Choose the request.</source>
            <translation>Wählen Sie die Anfrage.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create.py" />
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>Clients notice once it is published.</source>
            <translation>Clients bemerken es, sobald es veröffentlicht ist.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create_forms.py" />
            <source>Where will it live?</source>
            <translation>Wo wird es liegen?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create_forms.py" />
            <source>One or many: ten thousand at once cost one passphrase.</source>
            <translation>Eines oder viele: Zehntausend auf einmal kosten eine Passphrase.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create_forms.py" />
            <source>One a line, as docker names them, without a tag.</source>
            <translation>Einer je Zeile, wie docker sie nennt, ohne Tag.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create_forms.py" />
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>Under which root key?</source>
            <translation>Unter welchem Root-Schlüssel?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create_forms.py" />
            <source>Each repository gets a certificate and a tagging key of its own.</source>
            <translation>Jedes Repository bekommt ein eigenes Zertifikat und einen eigenen Tagging-Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create_forms.py" />
            <source>Sign and export anew before they are over. A short time is safer: an old copy can be shown to clients for so long.</source>
            <translation>Signieren und exportieren Sie neu, bevor sie um sind. Eine kurze Zeit ist sicherer: So lange kann Clients eine alte Kopie gezeigt werden.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create_forms.py" />
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <location filename="../../keymgr/gui/flows/sign_tags_forms.py" />
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create_forms.py" />
            <source>It holds the server's own keys for each repository. Drop it here, or choose it.</source>
            <translation>Sie enthält die eigenen Schlüssel des Servers für jedes Repository. Ziehen Sie sie hierher oder wählen Sie sie.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create_forms.py" />
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create_forms.py" />
            <location filename="../../keymgr/gui/flows/creating.py" />
            <location filename="../../keymgr/gui/flows/paper.py" />
            <location filename="../../keymgr/gui/flows/paper_forms.py" />
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <location filename="../../keymgr/gui/pages/first_run_steps/root_key.py" />
            <location filename="../../keymgr/gui/presenters/audit.py" />
            <source>Root key</source>
            <translation>Root-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create_forms.py" />
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>Clients accept an export for so many days</source>
            <translation>So viele Tage nehmen Clients einen Export an</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create_forms.py" />
            <source>A passphrase of their own for the tagging keys</source>
            <translation>Eine eigene Passphrase für die Tagging-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create_forms.py" />
            <source>On a Notary server, from the courier's request</source>
            <translation>Auf einem Notary-Server, nach der Anfrage des Kuriers</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create_forms.py" />
            <source>On any web server, without Notary</source>
            <translation>Auf einem beliebigen Webserver, ohne Notary</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create_forms.py" />
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>Its passphrase is asked for at the end.</source>
            <translation>Nach seiner Passphrase wird am Ende gefragt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/create_forms.py" />
            <source>Mind</source>
            <translation>Beachten Sie</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/creating.py" />
            <source>{number} day</source>
            <translation>{number} Tag</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/creating.py" />
            <source>{number} days</source>
            <translation>{number} Tage</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/creating.py" />
            <source>Nothing is published yet: sign tags, then export.</source>
            <translation>Noch ist nichts veröffentlicht: Signieren Sie Tags, dann exportieren Sie.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/creating.py" />
            <source>The tagging keys get a passphrase of their own, which is asked for.</source>
            <translation>Die Tagging-Schlüssel bekommen eine eigene Passphrase; nach ihr wird gefragt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/creating.py" />
            <source>Notary server</source>
            <translation>Notary-Server</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/creating.py" />
            <source>any web server</source>
            <translation>beliebiger Webserver</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/creating.py" />
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>{why} {next}</source>
            <translation>{why} {next}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/creating.py" />
            <source>It gets a certificate of root key {root}.</source>
            <translation>Es bekommt ein Zertifikat des Root-Schlüssels {root}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/creating.py" />
            <source>Each of the {number} gets a certificate of root key {root} of its own.</source>
            <translation>Jedes der {number} bekommt ein eigenes Zertifikat des Root-Schlüssels {root}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/creating.py" />
            <source>A tagging key is made for each, and its first, empty list of tags.</source>
            <translation>Für jedes entstehen ein Tagging-Schlüssel und seine erste, leere Liste von Tags.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/creating.py" />
            <source>The server {server} keeps the other two keys.</source>
            <translation>Der Server {server} hält die anderen beiden Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/creating.py" />
            <source>Clients accept an export for {days}.</source>
            <translation>Clients nehmen einen Export {days} lang an.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/creating.py" />
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/creating.py" />
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <location filename="../../keymgr/gui/presenters/locks.py" />
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <location filename="../../keymgr/ops/jobs.py" />
            <location filename="../../keymgr/ops/new_keys.py" />
            <location filename="../../keymgr/ops/reset.py" />
            <location filename="../../keymgr/ops/roots.py" />
            <source>root key {name}</source>
            <translation>Root-Schlüssel {name}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/creating.py" />
            <source>certifies and signs</source>
            <translation>zertifiziert und signiert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/creating.py" />
            <location filename="../../keymgr/gui/flows/registry.py" />
            <location filename="../../keymgr/gui/pages/tags_tab.py" />
            <source>Sign tags…</source>
            <translation>Tags signieren…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>Calendar of expiry dates</source>
            <translation>Kalender der Ablaufdaten</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>Confirm the clock</source>
            <translation>Uhr bestätigen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>What expires</source>
            <translation>Was abläuft</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <location filename="../../keymgr/gui/flows/signers.py" />
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <location filename="../../keymgr/gui/presenters/forms.py" />
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <location filename="../../keymgr/ops/renewal.py" />
            <source>no date</source>
            <translation>ohne Datum</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>In doubt</source>
            <translation>Im Zweifel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <location filename="../../keymgr/gui/flows/export.py" />
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <location filename="../../keymgr/gui/flows/sign_off_files.py" />
            <source>Choose where to write it.</source>
            <translation>Wählen Sie, wohin geschrieben wird.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>The calendar is written to {path}</source>
            <translation>Der Kalender ist nach {path} geschrieben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>Writing it again later replaces its dates in your calendar program.</source>
            <translation>Schreiben Sie ihn später neu, ersetzt er seine Termine in Ihrem Kalenderprogramm.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>The request is of {then:%d %b %Y %H:%M} UTC.</source>
            <translation>Die Anfrage ist vom {then:%d %b %Y %H:%M} UTC.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>The clock is confirmed</source>
            <translation>Die Uhr ist bestätigt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>What was refused because of it can be done now.</source>
            <translation>Was ihretwegen abgelehnt wurde, geht jetzt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>Save {number} expiry date as a calendar</source>
            <translation>{number} Ablaufdatum als Kalender sichern</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>Save {number} expiry dates as a calendar</source>
            <translation>{number} Ablaufdaten als Kalender sichern</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <location filename="../../keymgr/gui/flows/key_job.py" />
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>Nothing is signed.</source>
            <translation>Es wird nichts signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>Write the calendar</source>
            <translation>Kalender schreiben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <location filename="../../keymgr/gui/flows/export.py" />
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>Writing</source>
            <translation>Es wird geschrieben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <location filename="../../keymgr/gui/pages/repositories.py" />
            <source>Expires</source>
            <translation>Läuft ab</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <location filename="../../keymgr/gui/pages/audit.py" />
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>This station's clock says {now:%d %b %Y %H:%M} UTC.</source>
            <translation>Die Uhr dieser Station sagt {now:%d %b %Y %H:%M} UTC.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>A wrong clock signs files that clients refuse, or that last too long.</source>
            <translation>Eine falsche Uhr signiert Dateien, die Clients ablehnen oder die zu lange gelten.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>Is the clock right?</source>
            <translation>Geht die Uhr richtig?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>Nothing is signed. The audit log keeps it.</source>
            <translation>Es wird nichts signiert. Das Protokoll hält es fest.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>Compare it with another clock: a watch, the time signal, a second person.</source>
            <translation>Vergleichen Sie sie mit einer anderen Uhr: Armbanduhr, Zeitzeichen, zweite Person.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>Confirming</source>
            <translation>Wird bestätigt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>Where is the calendar written?</source>
            <translation>Wohin kommt der Kalender?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>Every date on which clients begin to refuse something, with reminders.</source>
            <translation>Jeder Tag, ab dem Clients etwas ablehnen, mit Erinnerungen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>The newest entry of the log is of {then:%d %b %Y %H:%M} UTC.</source>
            <translation>Der neueste Eintrag des Protokolls ist von {then:%d %b %Y %H:%M} UTC.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>I compared it with another clock, and it is right.</source>
            <translation>Ich habe sie mit einer anderen Uhr verglichen, und sie geht richtig.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>What does the clock contradict?</source>
            <translation>Wem widerspricht die Uhr?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>The log's newest entry and keymgr's release are compared anyway.</source>
            <translation>Der neueste Eintrag des Protokolls und die Version von keymgr werden ohnehin verglichen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>Any calendar program reads it; dates come with reminders.</source>
            <translation>Jedes Kalenderprogramm liest ihn; die Termine bringen Erinnerungen mit.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>It names your repositories.</source>
            <translation>Er nennt Ihre Repositorys.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <location filename="../../keymgr/gui/flows/export.py" />
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>Written to {path}.</source>
            <translation>Geschrieben wird nach {path}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <location filename="../../keymgr/gui/flows/registry.py" />
            <location filename="../../keymgr/gui/pages/details.py" />
            <location filename="../../keymgr/gui/pages/settings.py" />
            <location filename="../../keymgr/gui/presenters/notices.py" />
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>Renew…</source>
            <translation>Erneuern…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>For the calendar of your team</source>
            <translation>Für den Kalender Ihres Teams</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>The overview shows the same dates here; the calendar reminds those who don't open the vault.</source>
            <translation>Die Übersicht zeigt hier dieselben Daten; der Kalender erinnert die, die den Tresor nicht öffnen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>A request that the clock contradicts, if there is one</source>
            <translation>Eine Anfrage, der die Uhr widerspricht, wenn es eine gibt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>Its date is then no reason for doubt any more.</source>
            <translation>Ihr Datum ist dann kein Grund zum Zweifel mehr.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>Why a clock is doubted</source>
            <translation>Warum eine Uhr bezweifelt wird</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/dates_and_clock.py" />
            <source>A station without a network asks no time server. So its clock is held against every time that is known, before anything is signed.</source>
            <translation>Eine Station ohne Netz fragt keinen Zeitserver. Darum wird ihre Uhr mit jeder bekannten Zeit verglichen, bevor etwas signiert wird.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/destination.py" />
            <source>Another folder</source>
            <translation>Anderer Ordner</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/destination.py" />
            <location filename="../../keymgr/gui/flows/path_line.py" />
            <source>Choose folder…</source>
            <translation>Ordner wählen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/destination.py" />
            <source>Removable drive {name}, at {folder}</source>
            <translation>Wechselmedium {name}, unter {folder}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/destination.py" />
            <source>No removable drive is plugged in.</source>
            <translation>Kein Wechselmedium ist eingesteckt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/ending.py" />
            <source>Remove a repository</source>
            <translation>Repository entfernen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/ending.py" />
            <location filename="../../keymgr/ops/reset.py" />
            <source>Start trust anew</source>
            <translation>Vertrauen neu beginnen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/ending.py" />
            <location filename="../../keymgr/gui/flows/job_flow.py" />
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <location filename="../../keymgr/gui/flows/revoke.py" />
            <location filename="../../keymgr/gui/flows/rotate_root.py" />
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <location filename="../../keymgr/gui/flows/signers.py" />
            <location filename="../../keymgr/gui/flows/thresholds.py" />
            <source>Choose</source>
            <translation>Wählen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/ending.py" />
            <source>New root</source>
            <translation>Neue root</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/ending.py" />
            <source>{number} repository starts anew</source>
            <translation>{number} Repository beginnt neu</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/ending.py" />
            <source>{number} repositories start anew</source>
            <translation>{number} Repositorys beginnen neu</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/ending.py" />
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <source>Choose the repository.</source>
            <translation>Wählen Sie das Repository.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/ending.py" />
            <source>{gun} is removed from the list</source>
            <translation>{gun} ist aus der Liste entfernt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/ending.py" />
            <source>Adopt it again to bring it back; its keys are still here.</source>
            <translation>Übernehmen Sie es wieder, um es zurückzuholen; seine Schlüssel sind noch hier.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/ending.py" />
            <location filename="../../keymgr/gui/flows/paper.py" />
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>Choose the root key.</source>
            <translation>Wählen Sie den Root-Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/ending.py" />
            <source>New root and keys, the same tags.</source>
            <translation>Neue root und neue Schlüssel, dieselben Tags.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/ending.py" />
            <source>Remove {gun} from this vault</source>
            <translation>{gun} aus diesem Tresor entfernen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/ending.py" />
            <source>Remove it</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/ending.py" />
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>Nothing has been changed yet.</source>
            <translation>Es wurde noch nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/ending.py" />
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>Removing</source>
            <translation>Wird entfernt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/ending.py" />
            <source>Start the trust of {number} repository anew</source>
            <translation>Das Vertrauen von {number} Repository neu beginnen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/ending.py" />
            <source>Start the trust of {number} repositories anew</source>
            <translation>Das Vertrauen von {number} Repositorys neu beginnen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/ending.py" />
            <source>Start anew</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/ending.py" />
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>The last resort: only where the old root can't sign its successor.</source>
            <translation>Der letzte Ausweg: nur wo die alte root ihre Nachfolgerin nicht signieren kann.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/ending.py" />
            <source>Starting anew</source>
            <translation>Beginnt neu</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/ending.py" />
            <source>It leaves the list: nothing is signed for it here any more.</source>
            <translation>Es verlässt die Liste: Hier wird nichts mehr dafür signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/ending.py" />
            <source>Its keys, and all that was ever signed, stay in the vault.</source>
            <translation>Seine Schlüssel und alles je Signierte bleiben im Tresor.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/ending.py" />
            <source>The log keeps that it was here.</source>
            <translation>Das Protokoll behält, dass es hier war.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/ending.py" />
            <source>Clients notice nothing, until its dates end.</source>
            <translation>Clients bemerken nichts, bis seine Fristen enden.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/ending.py" />
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>Show the repositories</source>
            <translation>Repositorys zeigen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>What leaves</source>
            <translation>Was hinausgeht</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <location filename="../../keymgr/gui/presenters/audit.py" />
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>Take the medium to the online machine. There, the courier publishes it:</source>
            <translation>Tragen Sie das Medium zum Online-Rechner. Dort veröffentlicht es der Kurier:</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>Bring receipt.json back on the same medium, and import it here.</source>
            <translation>Bringen Sie receipt.json auf demselben Medium zurück, und lesen Sie es hier ein.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>Copy the folder's content to the web server, so that {name}/v2/ answers at https://YOUR-SERVER/v2/.</source>
            <translation>Kopieren Sie den Inhalt des Ordners auf den Webserver, sodass {name}/v2/ unter https://IHR-SERVER/v2/ antwortet.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>Clients set DOCKER_CONTENT_TRUST_SERVER to it.</source>
            <translation>Clients setzen DOCKER_CONTENT_TRUST_SERVER darauf.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>Give the whole path, from the root of the disk on.</source>
            <translation>Geben Sie den ganzen Pfad an, vom Anfang der Platte an.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>{number} repository is written</source>
            <translation>{number} Repository ist geschrieben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>{number} repositories are written</source>
            <translation>{number} Repositorys sind geschrieben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>{path} was read back from its medium and compared, and docker would accept it.</source>
            <translation>{path} wurde vom Medium zurückgelesen und verglichen, und docker würde es annehmen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>For a web server</source>
            <translation>Für einen Webserver</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <location filename="../../keymgr/gui/pages/repositories.py" />
            <location filename="../../keymgr/gui/presenters/repositories.py" />
            <source>To publish</source>
            <translation>Zu veröffentlichen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>{number} repository leaves: {names}.</source>
            <translation>{number} Repository geht hinaus: {names}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>{number} repositories leave: {names}.</source>
            <translation>{number} Repositorys gehen hinaus: {names}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>That is on {medium}.</source>
            <translation>Das liegt auf {medium}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>All of it is public: no key, no passphrase.</source>
            <translation>Alles davon ist öffentlich: kein Schlüssel, keine Passphrase.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>It is read back from the medium, compared, and checked as docker would.</source>
            <translation>Es wird vom Medium zurückgelesen, verglichen und geprüft, wie docker es täte.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>A file of this name is there, and is replaced.</source>
            <translation>Eine Datei dieses Namens ist schon da und wird ersetzt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>The folder is there; what is new is added to it.</source>
            <translation>Der Ordner ist schon da; Neues kommt hinzu.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>Export {gun}</source>
            <translation>{gun} exportieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>Export {number} repositories</source>
            <translation>{number} Repositorys exportieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>Nothing is signed, no passphrase is needed.</source>
            <translation>Es wird nichts signiert, keine Passphrase ist nötig.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <location filename="../../keymgr/gui/flows/registry.py" />
            <location filename="../../keymgr/gui/presenters/notices.py" />
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>Import receipt…</source>
            <translation>Quittung einlesen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>Verify it again…</source>
            <translation>Noch einmal prüfen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <location filename="../../keymgr/gui/flows/export_forms.py" />
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <location filename="../../keymgr/gui/pages/keys.py" />
            <source>Root</source>
            <translation>Root</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>Tags' file</source>
            <translation>Tags-Datei</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <location filename="../../keymgr/gui/flows/export_forms.py" />
            <location filename="../../keymgr/gui/pages/backups.py" />
            <location filename="../../keymgr/gui/pages/keys.py" />
            <location filename="../../keymgr/gui/pages/repositories.py" />
            <location filename="../../keymgr/gui/pages/signers.py" />
            <location filename="../../keymgr/gui/presenters/audit.py" />
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>keymgr-courier publish {name} --server {server} --out receipt.json</source>
            <translation>keymgr-courier publish {name} --server {server} --out receipt.json</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>Write the bundle</source>
            <translation>Bündel schreiben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>Write the site</source>
            <translation>Site schreiben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>Write it down: sha256sum gives the same on the online machine.</source>
            <translation>Schreiben Sie ihn auf: sha256sum zeigt auf dem Online-Rechner denselben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <location filename="../../keymgr/gui/flows/export_forms.py" />
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>version {number}</source>
            <translation>Version {number}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>SHA-256 of the file</source>
            <translation>SHA-256 der Datei</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export.py" />
            <source>SHA-256 of its manifest</source>
            <translation>SHA-256 ihres Verzeichnisses</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export_forms.py" />
            <source>What leaves the vault?</source>
            <translation>Was verlässt den Tresor?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export_forms.py" />
            <source>What is written is public: no key and no passphrase is in it.</source>
            <translation>Was geschrieben wird, ist öffentlich: Kein Schlüssel und keine Passphrase sind darin.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export_forms.py" />
            <source>How it is handed over</source>
            <translation>Wie es übergeben wird</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export_forms.py" />
            <source>No repository here is on a Notary server.</source>
            <translation>Kein Repository hier liegt auf einem Notary-Server.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export_forms.py" />
            <source>No repository here is a static one, for a web server.</source>
            <translation>Kein Repository hier ist ein statisches, für einen Webserver.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export_forms.py" />
            <location filename="../../keymgr/gui/presenters/keys.py" />
            <source>1 repository</source>
            <translation>1 Repository</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export_forms.py" />
            <location filename="../../keymgr/gui/presenters/keys.py" />
            <source>{number:,} repositories</source>
            <translation>{number:,} Repositorys</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export_forms.py" />
            <source>A removable drive takes it to the online machine.</source>
            <translation>Ein Wechselmedium trägt es zum Online-Rechner.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export_forms.py" />
            <source>Name of the file or folder</source>
            <translation>Name der Datei oder des Ordners</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export_forms.py" />
            <source>The bundle leaves on a stick; nothing else has to be on it.</source>
            <translation>Das Bündel geht auf einem Stick hinaus; sonst muss nichts darauf sein.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export_forms.py" />
            <source>On the online machine, keymgr-courier publishes it and writes a receipt.</source>
            <translation>Auf dem Online-Rechner veröffentlicht keymgr-courier es und schreibt eine Quittung.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export_forms.py" />
            <source>The receipt comes back on the stick, and is imported here.</source>
            <translation>Die Quittung kommt auf dem Stick zurück und wird hier eingelesen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export_forms.py" />
            <source>A bundle for a Notary server, {number}</source>
            <translation>Ein Bündel für einen Notary-Server, {number}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/export_forms.py" />
            <source>A folder for any web server, {number}</source>
            <translation>Ein Ordner für einen beliebigen Webserver, {number}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/fields.py" />
            <location filename="../../keymgr/gui/flows/paper_forms.py" />
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <location filename="../../keymgr/gui/flows/rotate_root_forms.py" />
            <location filename="../../keymgr/gui/pages/first_run_steps/place.py" />
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/first_run.py" />
            <source>A million computers could guess it within ten years.</source>
            <translation>Eine Million Rechner könnten sie binnen zehn Jahren erraten.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/first_run.py" />
            <source>To continue, type the last word</source>
            <translation>Um fortzufahren, tippen Sie das letzte Wort</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/first_run.py" />
            <source>To continue, type the other {number} words</source>
            <translation>Um fortzufahren, tippen Sie die anderen {number} Wörter</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/first_run.py" />
            <source>To continue, choose a passphrase</source>
            <translation>Um fortzufahren, wählen Sie eine Passphrase</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/first_run.py" />
            <source>The passphrase is being judged</source>
            <translation>Die Passphrase wird beurteilt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/first_run.py" />
            <source>To continue, choose a stronger passphrase</source>
            <translation>Um fortzufahren, wählen Sie eine stärkere Passphrase</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/first_run.py" />
            <source>To continue, type the same once more</source>
            <translation>Um fortzufahren, tippen Sie dieselbe noch einmal</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/first_run.py" />
            <source>To continue, type the words from the paper</source>
            <translation>Um fortzufahren, tippen Sie die Wörter vom Papier</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/first_run.py" />
            <source>To continue, type the words alone, one space between them</source>
            <translation>Um fortzufahren, tippen Sie nur die Wörter, mit je einem Leerzeichen dazwischen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/first_run.py" />
            <source>A million computers would need over a billion years to guess it.</source>
            <translation>Eine Million Rechner bräuchten über eine Milliarde Jahre, um sie zu erraten.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/first_run.py" />
            <source>A million computers would need over a million years to guess it.</source>
            <translation>Eine Million Rechner bräuchten über eine Million Jahre, um sie zu erraten.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/first_run.py" />
            <source>A million computers would need over a thousand years to guess it.</source>
            <translation>Eine Million Rechner bräuchten über tausend Jahre, um sie zu erraten.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/first_run.py" />
            <source>A million computers would need over ten years to guess it.</source>
            <translation>Eine Million Rechner bräuchten über zehn Jahre, um sie zu erraten.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/flow_page.py" />
            <source>Esc goes back. Nothing is done before step {step}.</source>
            <translation>Esc geht zurück. Vor Schritt {step} wird nichts ausgeführt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/flow_page.py" />
            <location filename="../../keymgr/gui/pages/first_run.py" />
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/flow_page.py" />
            <source>Esc goes back. Nothing is changed here.</source>
            <translation>Esc geht zurück. Hier wird nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/flow_page.py" />
            <location filename="../../keymgr/gui/pages/first_run.py" />
            <location filename="../../keymgr/gui/pages/help.py" />
            <location filename="../../keymgr/gui/pages/restore.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/flow_page.py" />
            <source>The file is being read.</source>
            <translation>Die Datei wird gelesen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/flow_page.py" />
            <source>The file is being read…</source>
            <translation>Die Datei wird gelesen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/flow_page.py" />
            <source>The plan is being made.</source>
            <translation>Der Plan wird gemacht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/flow_page.py" />
            <source>The plan is being made…</source>
            <translation>Der Plan wird gemacht…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/flow_page.py" />
            <source>Stop ends the job after its present step.</source>
            <translation>Anhalten beendet den Auftrag nach dem jetzigen Schritt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/flow_page.py" />
            <location filename="../../keymgr/gui/shell/about.py" />
            <location filename="../../keymgr/gui/shell/errors.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/flow_page.py" />
            <source>Job</source>
            <translation>Auftrag</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/flow_page.py" />
            <source>Save plan as PDF…</source>
            <translation>Plan als PDF speichern…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/flow_page.py" />
            <source>Reading the vault…</source>
            <translation>Tresor lesen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/flow_page.py" />
            <source>Planning, {done} of {total}</source>
            <translation>Planen, {done} von {total}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/guided.py" />
            <source>Review plan</source>
            <translation>Plan ansehen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/guided.py" />
            <source>Sign</source>
            <translation>Signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/guided.py" />
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/guided.py" />
            <source>Write</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/guided.py" />
            <location filename="../../keymgr/gui/flows/paper_forms.py" />
            <location filename="../../keymgr/gui/flows/restore_backup_forms.py" />
            <source>Review</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/guided.py" />
            <source>Take in</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/guided.py" />
            <source>Carry out</source>
            <translation>Ausführen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>{name}</source>
            <translation>{name}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <location filename="../../keymgr/gui/flows/sign_off_files.py" />
            <location filename="../../keymgr/gui/flows/signers.py" />
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <location filename="../../keymgr/gui/pages/restore.py" />
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <location filename="../../keymgr/gui/flows/signers.py" />
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Of {day}, about {number} repository on {server}; {here} of it is in this vault.</source>
            <translation>Vom {day}, über {number} Repository auf {server}; {here} davon ist in diesem Tresor.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Of {day}, about {number} repositories on {server}; {here} of them are in this vault.</source>
            <translation>Vom {day}, über {number} Repositorys auf {server}; {here} davon sind in diesem Tresor.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Of {day}, about {number} repository on {server}.</source>
            <translation>Vom {day}, über {number} Repository auf {server}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Of {day}, about {number} repositories on {server}.</source>
            <translation>Vom {day}, über {number} Repositorys auf {server}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>What has come in?</source>
            <translation>Was ist hereingekommen?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Any file: it is told by its content, and nothing is taken in yet.</source>
            <translation>Irgendeine Datei: Sie wird an ihrem Inhalt erkannt, und noch wird nichts übernommen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>What shall be done with it?</source>
            <translation>Was soll damit geschehen?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>The job that you choose shows its plan before anything is changed.</source>
            <translation>Der gewählte Vorgang zeigt seinen Plan, bevor etwas geändert wird.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Sign the tags that the courier saw</source>
            <translation>Die Tags signieren, die der Kurier sah</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Make repositories that are not here yet</source>
            <translation>Repositorys anlegen, die noch nicht hier sind</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Adopt repositories that docker or notary made</source>
            <translation>Repositorys übernehmen, die docker oder notary angelegt hat</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Take in what others have signed since</source>
            <translation>Übernehmen, was andere seither signiert haben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Put a new key of the server into the root</source>
            <translation>Einen neuen Schlüssel des Servers in die root aufnehmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Note what is published</source>
            <translation>Vermerken, was veröffentlicht ist</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Read the change, and sign it</source>
            <translation>Die Änderung lesen und signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Collect the signatures in it</source>
            <translation>Die Signaturen darin einsammeln</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Check it as docker would</source>
            <translation>Prüfen, wie docker es täte</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Prove that it can be restored</source>
            <translation>Beweisen, dass sie sich wiederherstellen lässt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Restore it to a new place</source>
            <translation>An einem neuen Ort wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Keep the keys in the vault</source>
            <translation>Die Schlüssel im Tresor aufbewahren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Let its owner sign tags</source>
            <translation>Den Besitzer Tags signieren lassen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Add it as another officer's root key</source>
            <translation>Als Root-Schlüssel einer anderen Person aufnehmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Sign the image</source>
            <translation>Das Image signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Adopt its repositories</source>
            <translation>Seine Repositorys übernehmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>A request of the courier</source>
            <translation>Eine Anfrage des Kuriers</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>A receipt of the courier</source>
            <translation>Eine Quittung des Kuriers</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>A change that waits for signatures</source>
            <translation>Eine Änderung, die auf Signaturen wartet</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>A bundle for a Notary server</source>
            <translation>Ein Bündel für einen Notary-Server</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>A backup of a vault</source>
            <translation>Eine Sicherung eines Tresors</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Private keys of docker or notary</source>
            <translation>Private Schlüssel von docker oder notary</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>A public key or certificate</source>
            <translation>Ein öffentlicher Schlüssel oder Zertifikat</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>An image</source>
            <translation>Ein Image</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>A folder for a web server</source>
            <translation>Ein Ordner für einen Webserver</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Trust data of docker or notary</source>
            <translation>Vertrauensdaten von docker oder notary</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>A folder with private keys</source>
            <translation>Ein Ordner mit privaten Schlüsseln</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>The window has no job for it.</source>
            <translation>Das Fenster hat keinen Vorgang dafür.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <source>File or folder</source>
            <translation>Datei oder Ordner</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Drop it here, or anywhere in the window.</source>
            <translation>Ziehen Sie sie hierher oder irgendwo ins Fenster.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>On removable drives</source>
            <translation>Auf Wechselmedien</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <source>Choose a file or folder.</source>
            <translation>Wählen Sie eine Datei oder einen Ordner.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>Jobs</source>
            <translation>Vorgänge</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_any.py" />
            <source>What it is</source>
            <translation>Was es ist</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>Import keys</source>
            <translation>Schlüssel importieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>What became of each</source>
            <translation>Was aus jedem wurde</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>Where are the keys?</source>
            <translation>Wo sind die Schlüssel?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>A key file, or a folder such as ~/.docker/trust in which all are taken.</source>
            <translation>Eine Schlüsseldatei oder ein Ordner wie ~/.docker/trust, aus dem alle genommen werden.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>Key file or folder</source>
            <translation>Schlüsseldatei oder Ordner</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>Drop it here, or choose it.</source>
            <translation>Ziehen Sie sie hierher oder wählen Sie sie.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>These keys are there</source>
            <translation>Diese Schlüssel sind da</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>None of them is opened yet.</source>
            <translation>Noch ist keiner von ihnen geöffnet.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>As it is shown on plans. Left empty, it is named after its ID.</source>
            <translation>So steht er auf Plänen. Bleibt es leer, heißt er nach seiner ID.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>None of these files can be read.</source>
            <translation>Keine dieser Dateien lässt sich lesen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>A root key gets a new passphrase of its own here.</source>
            <translation>Ein Root-Schlüssel bekommt hier eine neue, eigene Passphrase.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>{number} of {total} key is here</source>
            <translation>{number} von {total} Schlüsseln ist hier</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>{number} of {total} keys are here</source>
            <translation>{number} von {total} Schlüsseln sind hier</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>Not imported</source>
            <translation>Nicht importiert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>{file}: {why}</source>
            <translation>{file}: {why}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>Imported</source>
            <translation>Importiert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>Was there</source>
            <translation>War da</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>{number} passphrase of a key file is asked for.</source>
            <translation>Nach {number} Passphrase einer Schlüsseldatei wird gefragt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>{number} passphrases of key files are asked for.</source>
            <translation>Nach {number} Passphrasen von Schlüsseldateien wird gefragt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>Each key signs something for a test before it counts.</source>
            <translation>Jeder Schlüssel signiert etwas zur Probe, bevor er zählt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>The files stay where they are. Keep them safe, or destroy them.</source>
            <translation>Die Dateien bleiben, wo sie sind. Verwahren Sie sie sicher oder vernichten Sie sie.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>Import 1 key</source>
            <translation>1 Schlüssel importieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>Import {number} keys</source>
            <translation>{number} Schlüssel importieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>Import the key</source>
            <translation>Schlüssel importieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>Nothing has been taken in yet.</source>
            <translation>Es wurde noch nichts übernommen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <location filename="../../keymgr/gui/flows/sign_off_files.py" />
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <location filename="../../keymgr/ops/refresh.py" />
            <source>Taking in</source>
            <translation>Einlesen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>Each new one has given a test signature, from the vault.</source>
            <translation>Jeder neue hat aus dem Tresor heraus eine Probesignatur gegeben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>Nothing was changed. Below is why.</source>
            <translation>Es wurde nichts geändert. Unten steht, warum.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <location filename="../../keymgr/gui/flows/key_job.py" />
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <location filename="../../keymgr/gui/pages/keys.py" />
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <location filename="../../keymgr/gui/flows/signers.py" />
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>File and reason</source>
            <translation>Datei und Grund</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <location filename="../../keymgr/gui/flows/paper_forms.py" />
            <location filename="../../keymgr/gui/pages/first_run_steps/root_key.py" />
            <source>Name of the root key</source>
            <translation>Name des Root-Schlüssels</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <source>not told</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <location filename="../../keymgr/gui/flows/sign_tags_forms.py" />
            <location filename="../../keymgr/gui/flows/signers.py" />
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <location filename="../../keymgr/ops/images.py" />
            <location filename="../../keymgr/ops/proposed_facts.py" />
            <source>none</source>
            <translation>keines</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/import_keys.py" />
            <location filename="../../keymgr/gui/flows/key_job.py" />
            <source>Show the keys</source>
            <translation>Schlüssel zeigen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_flow.py" />
            <location filename="../../keymgr/gui/pages/details.py" />
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <location filename="../../keymgr/gui/flows/rotate_root_forms.py" />
            <source>Each repository is done wholly or not at all.</source>
            <translation>Jedes Repository wird ganz oder gar nicht bearbeitet.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <location filename="../../keymgr/gui/flows/rotate_root_forms.py" />
            <source>The old key may be in other hands</source>
            <translation>Der alte Schlüssel kann in anderen Händen sein</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>The plan then says what that could have led to.</source>
            <translation>Der Plan sagt dann, wozu das geführt haben könnte.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Request fetched after the rotation</source>
            <translation>Anfrage, nach dem Wechsel geholt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Its new key is taken from there, for repositories that a Notary server has.</source>
            <translation>Daraus kommt der neue Schlüssel für Repositorys auf einem Notary-Server.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <location filename="../../keymgr/gui/flows/rotate_root_forms.py" />
            <source>{name}, {digits}</source>
            <translation>{name}, {digits}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Whose tagging key changes?</source>
            <translation>Wessen Tagging-Schlüssel wechselt?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Why does the tagging key change?</source>
            <translation>Warum wechselt der Tagging-Schlüssel?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>A new key is made in this vault, and signs every tag again.</source>
            <translation>In diesem Tresor entsteht ein neuer Schlüssel, der jedes Tag neu signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Whose snapshot or timestamp key changes?</source>
            <translation>Wessen snapshot- oder timestamp-Schlüssel wechselt?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Which key changes?</source>
            <translation>Welcher Schlüssel wechselt?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>The root names the key; the tags stay as they are.</source>
            <translation>Die root nennt den Schlüssel; die Tags bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <location filename="../../keymgr/gui/pages/keys_tab.py" />
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>in this vault</source>
            <translation>in diesem Tresor</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>held by another officer: signatures come by sign-off</source>
            <translation>bei einer anderen verantwortlichen Person: Signaturen kommen durch Freigabe</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Whose root changes?</source>
            <translation>Wessen root ändert sich?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Which root keys, and how many must sign?</source>
            <translation>Welche Root-Schlüssel, und wie viele müssen signieren?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Unmodified clients enforce it from the next root on.</source>
            <translation>Unveränderte Clients setzen es ab der nächsten root durch.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Whose tags shall need several signatures?</source>
            <translation>Wessen Tags sollen mehrere Signaturen brauchen?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Which tagging keys, and how many must sign?</source>
            <translation>Welche Tagging-Schlüssel, und wie viele müssen signieren?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>The keys that a repository has stay; those that you add here join them.</source>
            <translation>Die Schlüssel eines Repositorys bleiben; die hier hinzugefügten kommen dazu.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>What is to be renewed?</source>
            <translation>Was soll erneuert werden?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>What is near enough?</source>
            <translation>Was ist nah genug?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Expired files count too, and so do root certificates.</source>
            <translation>Auch Abgelaufenes zählt, und auch Root-Zertifikate.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Whose files are signed again?</source>
            <translation>Wessen Dateien werden neu signiert?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Which files are signed again?</source>
            <translation>Welche Dateien werden neu signiert?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>They are signed as they are, one version on, with keys of this vault.</source>
            <translation>Sie werden unverändert, eine Version weiter, mit Schlüsseln dieses Tresors signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Nothing to hand out</source>
            <translation>Nichts weiterzugeben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>The root names the new key, so clients follow by themselves. Signers keep their own keys.</source>
            <translation>Die root nennt den neuen Schlüssel, darum folgen Clients von selbst. Unterzeichner behalten ihre eigenen Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Who holds these keys</source>
            <translation>Wer diese Schlüssel hält</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>A Notary server holds them itself: rotate there first, then fetch a request. For a static repository a new key is made in this vault.</source>
            <translation>Ein Notary-Server hat sie selbst: Wechseln Sie dort zuerst, dann holen Sie eine Anfrage. Für ein statisches Repository wird ein neuer Schlüssel in diesem Tresor gemacht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>The vault has no root key yet.</source>
            <translation>Der Tresor hat noch keinen Root-Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>How many of them must sign</source>
            <translation>Wie viele davon signieren müssen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Leave room for a loss</source>
            <translation>Raum für einen Verlust lassen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Two of three is a good rule: nobody can act alone, and one key may be lost.</source>
            <translation>Zwei von drei ist eine gute Regel: Niemand kann allein handeln, und ein Schlüssel darf verloren gehen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Another officer's key</source>
            <translation>Schlüssel einer anderen verantwortlichen Person</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Their vault exports the public half; take it in here by Keys, Add another officer's root key.</source>
            <translation>Ihr Tresor exportiert den öffentlichen Teil; nehmen Sie ihn hier auf: Schlüssel, Öffentlichen Root-Schlüssel einer anderen Person aufnehmen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Public keys that join</source>
            <translation>Öffentliche Schlüssel, die dazukommen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>As 'key export' or docker writes them, or certificates.</source>
            <translation>Wie „key export“ oder docker sie schreibt, oder Zertifikate.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>How many tagging keys must sign</source>
            <translation>Wie viele Tagging-Schlüssel signieren müssen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>docker push can't sign any more</source>
            <translation>docker push kann nicht mehr signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Tags are then signed here and in the other vaults, by sign-off. Where there are signers, a delegation's threshold does the same.</source>
            <translation>Tags werden dann hier und in den anderen Tresoren durch Freigabe signiert. Wo es Unterzeichner gibt, leistet der Schwellenwert einer Delegation dasselbe.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>How to end it</source>
            <translation>Wie es endet</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Rotating the tagging key leaves one new key alone.</source>
            <translation>Ein Wechsel des Tagging-Schlüssels lässt einen neuen Schlüssel allein zurück.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Renew what expires within</source>
            <translation>Erneuern, was abläuft innerhalb von</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>The new files are valid</source>
            <translation>Die neuen Dateien gelten</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Who must sign</source>
            <translation>Wer signieren muss</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Tags need the tagging key, which the open vault holds; a root needs the root passphrase. The plan says which.</source>
            <translation>Tags brauchen den Tagging-Schlüssel, den der offene Tresor hat; eine root braucht die Root-Passphrase. Der Plan sagt, welche.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>You vouch for every tag in them</source>
            <translation>Sie bürgen für jedes Tag darin</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Look at the tags first: docker pull takes them as signed by you.</source>
            <translation>Sehen Sie sich zuerst die Tags an: docker pull nimmt sie als von Ihnen signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>of {number}</source>
            <translation>von {number}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>months</source>
            <translation>Monaten</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <location filename="../../keymgr/gui/presenters/keys.py" />
            <source>snapshot</source>
            <translation>snapshot</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>It says which files belong together.</source>
            <translation>Er sagt, welche Dateien zusammengehören.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <location filename="../../keymgr/gui/presenters/keys.py" />
            <source>timestamp</source>
            <translation>timestamp</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>It says which state is the newest.</source>
            <translation>Er sagt, welcher Stand der neueste ist.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>as long as notary makes them</source>
            <translation>so lange, wie notary sie macht</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>A root for ten years, tags for three.</source>
            <translation>Eine root für zehn Jahre, Tags für drei.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>until a day of your choice</source>
            <translation>bis zu einem Tag Ihrer Wahl</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Those whose signatures no longer count</source>
            <translation>Die, deren Signaturen nicht mehr zählen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>As after a signer was removed.</source>
            <translation>Wie nach dem Entfernen eines Unterzeichners.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/job_forms.py" />
            <source>Those that I choose here</source>
            <translation>Die, die ich hier auswähle</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <location filename="../../keymgr/gui/pages/first_run_steps/root_key.py" />
            <source>Plans and the log name it so: an officer, a team, or the organisation.</source>
            <translation>Pläne und Protokoll nennen ihn so: eine verantwortliche Person, ein Team oder die Organisation.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>Its private half is not in this vault.</source>
            <translation>Seine private Hälfte ist nicht in diesem Tresor.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>Only the public half</source>
            <translation>Nur die öffentliche Hälfte</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>Nothing secret leaves.</source>
            <translation>Nichts Geheimes geht hinaus.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>The private key</source>
            <translation>Den privaten Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>For docker or notary on another machine, under a passphrase for the file.</source>
            <translation>Für docker oder notary auf einer anderen Maschine, unter einer Passphrase für die Datei.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>A new root key</source>
            <translation>Ein neuer Root-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>It vouches for every repository that is put under it.</source>
            <translation>Er bürgt für jedes Repository, das ihm unterstellt wird.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>Another officer's root key</source>
            <translation>Root-Schlüssel einer anderen Person</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>Its public half comes in; the private half stays with the officer.</source>
            <translation>Die öffentliche Hälfte kommt herein; die private bleibt bei der Person.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>Which root key retires?</source>
            <translation>Welcher Root-Schlüssel wird stillgelegt?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>No repository's newest root may list it any more.</source>
            <translation>Keine neueste root darf ihn noch nennen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>Which key leaves?</source>
            <translation>Welcher Schlüssel geht hinaus?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>As a file that docker and notary read.</source>
            <translation>Als Datei, die docker und notary lesen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>Where is the key file written?</source>
            <translation>Wohin kommt die Schlüsseldatei?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>Key files replace nothing: the name must be free.</source>
            <translation>Schlüsseldateien ersetzen nichts: Der Name muss frei sein.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>Which key is removed?</source>
            <translation>Welcher Schlüssel wird entfernt?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>It goes for ever. Retiring a root key is the milder way.</source>
            <translation>Er geht für immer. Einen Root-Schlüssel stillzulegen ist der mildere Weg.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>Kind of key</source>
            <translation>Art des Schlüssels</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>Docker itself makes ecdsa-p256, and every client reads it.</source>
            <translation>Docker selbst macht ecdsa-p256, und jeder Client liest es.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>A passphrase of its own</source>
            <translation>Eine eigene Passphrase</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>Whoever learns the vault's passphrase must not be able to use the root key too. You choose it in the last step.</source>
            <translation>Wer die Passphrase des Tresors erfährt, darf nicht auch den Root-Schlüssel benutzen können. Sie wählen sie im letzten Schritt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>File with the public key</source>
            <translation>Datei mit dem öffentlichen Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>At the other officer's vault, 'Export a key file' writes it.</source>
            <translation>Im Tresor der anderen Person schreibt sie „Schlüsseldatei exportieren“.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>Compare before you rely on it</source>
            <translation>Vergleichen, bevor Sie sich darauf verlassen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>A stick may bring another key than the officer's. The next step shows its ID, to be read aloud.</source>
            <translation>Ein Stick kann einen anderen Schlüssel bringen als den gemeinten. Der nächste Schritt zeigt seine ID zum Vorlesen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>Retired is not gone</source>
            <translation>Stillgelegt ist nicht weg</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>The key stays in the vault for what was signed with it, and no job offers it any more.</source>
            <translation>Der Schlüssel bleibt im Tresor für das, was er signiert hat; kein Auftrag bietet ihn mehr an.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>A private key that leaves is a second key</source>
            <translation>Ein privater Schlüssel, der hinausgeht, ist ein zweiter</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>Whoever has the file and its passphrase can sign as you do, and nothing here can call it back. Rotating ends its use.</source>
            <translation>Wer die Datei und ihre Passphrase hat, kann wie Sie signieren, und nichts hier kann sie zurückholen. Ein Wechsel beendet ihre Verwendung.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>Make a backup first</source>
            <translation>Zuerst eine Sicherung machen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_forms.py" />
            <source>A key that no backup holds is gone with this vault's copy.</source>
            <translation>Ein Schlüssel, den keine Sicherung enthält, ist mit der Kopie in diesem Tresor verloren.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_job.py" />
            <source>{role} key {digits}</source>
            <translation>{role}-Schlüssel {digits}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_job.py" />
            <location filename="../../keymgr/gui/flows/paper.py" />
            <location filename="../../keymgr/gui/pages/keys.py" />
            <location filename="../../keymgr/gui/presenters/audit.py" />
            <source>Key ID</source>
            <translation>Schlüssel-ID</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_job.py" />
            <source>root key {name}, {digits}</source>
            <translation>Root-Schlüssel {name}, {digits}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_job.py" />
            <source>{role} key of {name}, {digits}</source>
            <translation>{role}-Schlüssel von {name}, {digits}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>Export a key file</source>
            <translation>Schlüsseldatei exportieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>Remove a key</source>
            <translation>Schlüssel entfernen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>There is a file of this name; key files replace nothing.</source>
            <translation>Es gibt eine Datei dieses Namens; Schlüsseldateien ersetzen nichts.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>The other vault takes it in by Keys, Add another officer's root key.</source>
            <translation>Der andere Tresor nimmt sie über „Schlüssel, Root-Schlüssel einer anderen Person aufnehmen“ auf.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>'docker trust key load {name}' takes it in on docker's side.</source>
            <translation>„docker trust key load {name}“ nimmt sie auf Dockers Seite auf.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>Written to {path}</source>
            <translation>Nach {path} geschrieben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>Choose the key.</source>
            <translation>Wählen Sie den Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>The key is removed</source>
            <translation>Der Schlüssel ist entfernt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>Backups made before still hold it.</source>
            <translation>Frühere Sicherungen enthalten ihn noch.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>Export the private key {key}</source>
            <translation>Privaten Schlüssel {key} exportieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>Write the key file</source>
            <translation>Schlüsseldatei schreiben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>A private key leaves the vault.</source>
            <translation>Ein privater Schlüssel verlässt den Tresor.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>Nothing secret left.</source>
            <translation>Nichts Geheimes ging hinaus.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>Hand it over with care, and delete the file once it is taken in.</source>
            <translation>Übergeben Sie sie mit Sorgfalt, und löschen Sie die Datei, sobald sie aufgenommen ist.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>Remove the {role} key {key}</source>
            <translation>{role}-Schlüssel {key} entfernen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>Remove the key</source>
            <translation>Schlüssel entfernen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>A key that a repository still needs here is not removed.</source>
            <translation>Ein Schlüssel, den ein Repository hier noch braucht, wird nicht entfernt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>Export the public half of key {key}</source>
            <translation>Öffentliche Hälfte des Schlüssels {key} exportieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>Write the public key</source>
            <translation>Öffentlichen Schlüssel schreiben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>Another vault, or docker, takes it in.</source>
            <translation>Ein anderer Tresor oder docker nimmt sie auf.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>I know who gets this file, and why.</source>
            <translation>Ich weiß, wer diese Datei bekommt und warum.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>Whoever takes it in compares it.</source>
            <translation>Wer sie aufnimmt, vergleicht sie.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>Whoever has the file and its passphrase can sign as you do.</source>
            <translation>Wer die Datei und ihre Passphrase hat, kann wie Sie signieren.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>The passphrase that guards the key is asked for once more.</source>
            <translation>Die Passphrase, die den Schlüssel schützt, wird noch einmal verlangt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>Then you choose one for the file.</source>
            <translation>Dann wählen Sie eine für die Datei.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>The audit log keeps that it left.</source>
            <translation>Das Protokoll hält fest, dass er hinausging.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>It goes for ever. There is no undo.</source>
            <translation>Er geht für immer. Es gibt kein Zurück.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/key_leaving.py" />
            <source>Unless there is a copy elsewhere, nobody can sign with it again.</source>
            <translation>Gibt es anderswo keine Kopie, kann niemand mehr mit ihm signieren.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/new_passphrase_card.py" />
            <source>Nobody can reset it.</source>
            <translation>Niemand kann sie zurücksetzen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/new_passphrase_card.py" />
            <source>New passphrase of the vault</source>
            <translation>Neue Passphrase des Tresors</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/new_passphrase_card.py" />
            <source>New passphrase of root key {name}</source>
            <translation>Neue Passphrase des Root-Schlüssels {name}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/new_passphrase_card.py" />
            <source>New passphrase of the tagging key of {name}</source>
            <translation>Neue Passphrase des Tagging-Schlüssels von {name}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/new_passphrase_card.py" />
            <source>Passphrase for the key file {name}</source>
            <translation>Passphrase für die Schlüsseldatei {name}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/new_passphrase_card.py" />
            <source>Passphrase for the backup {name}</source>
            <translation>Passphrase für die Sicherung {name}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/new_passphrase_card.py" />
            <source>New passphrase of officer {name}</source>
            <translation>Neue Passphrase von {name}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/new_passphrase_card.py" />
            <location filename="../../keymgr/gui/flows/passphrase_card.py" />
            <source>Words of the share of officer {name}</source>
            <translation>Wörter des Anteils von {name}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/new_passphrase_card.py" />
            <source>It must differ from the vault's. Nobody can reset it.</source>
            <translation>Sie muss sich von der des Tresors unterscheiden. Niemand kann sie zurücksetzen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/new_passphrase_card.py" />
            <source>Whoever has the file and this passphrase can sign as you do.</source>
            <translation>Wer die Datei und diese Passphrase hat, kann wie Sie signieren.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/new_passphrase_card.py" />
            <source>Only the officer may know it. Let them type it themselves.</source>
            <translation>Nur diese Person darf sie kennen. Lassen Sie sie selbst tippen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/new_passphrase_card.py" />
            <location filename="../../keymgr/gui/flows/passphrase_card.py" />
            <source>{given} of {needed} given</source>
            <translation>{given} von {needed} gegeben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/new_passphrase_card.py" />
            <source>Use this passphrase</source>
            <translation>Diese Passphrase verwenden</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>Root key on paper</source>
            <translation>Root-Schlüssel auf Papier</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <location filename="../../keymgr/gui/pages/backups.py" />
            <source>Check a page</source>
            <translation>Blatt prüfen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <location filename="../../keymgr/gui/pages/backups.py" />
            <source>Restore from paper</source>
            <translation>Von Papier zurückholen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>The page</source>
            <translation>Das Blatt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>Its name</source>
            <translation>Sein Name</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>No root key here is guarded by one passphrase.</source>
            <translation>Kein Root-Schlüssel hier wird von einer einzelnen Passphrase gehütet.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>Root key {name} on paper</source>
            <translation>Root-Schlüssel {name} auf Papier</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>Write the page</source>
            <translation>Blatt schreiben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>Root key {name} is on paper</source>
            <translation>Der Root-Schlüssel {name} ist auf Papier</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>One code and {lines} lines, read back from the page. The file is {path}.</source>
            <translation>Ein Code und {lines} Zeilen, vom Blatt zurückgelesen. Die Datei ist {path}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>{number} codes and {lines} lines, read back from the page. The file is {path}.</source>
            <translation>{number} Codes und {lines} Zeilen, vom Blatt zurückgelesen. Die Datei ist {path}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>Choose pictures, scans or a PDF file of the page.</source>
            <translation>Wählen Sie Bilder, Scans oder eine PDF-Datei des Blatts.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>Prove the page of root key {name}</source>
            <translation>Das Blatt des Root-Schlüssels {name} prüfen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>Prove the page</source>
            <translation>Blatt prüfen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>The page is good</source>
            <translation>Das Blatt ist gut</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>The key on it opens, and its signatures verify.</source>
            <translation>Der Schlüssel darauf öffnet sich, und seine Signaturen stimmen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>Give the root key a name.</source>
            <translation>Geben Sie dem Root-Schlüssel einen Namen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>It is in the vault already, as {name}, and stays there.</source>
            <translation>Er ist schon im Tresor, als {name}, und bleibt dort.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>Restore root key {name}</source>
            <translation>Root-Schlüssel {name} zurückholen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>Restore the key</source>
            <translation>Schlüssel zurückholen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>Root key {name} is in the vault again</source>
            <translation>Der Root-Schlüssel {name} ist wieder im Tresor</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>Root key {name} was in the vault already</source>
            <translation>Der Root-Schlüssel {name} war schon im Tresor</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>It was proven against its public half. The page's passphrase opens it.</source>
            <translation>Er wurde gegen seine öffentliche Hälfte geprüft. Die Passphrase des Blatts öffnet ihn.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>Say where the page goes.</source>
            <translation>Geben Sie an, wohin das Blatt kommt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>Writing the page</source>
            <translation>Das Blatt wird geschrieben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>Type the lines, one by one.</source>
            <translation>Tippen Sie die Zeilen, eine nach der anderen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>The page holds root key {name}, made on {date}.</source>
            <translation>Das Blatt enthält den Root-Schlüssel {name}, gemacht am {date}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>Its key ID: {digits}</source>
            <translation>Seine Schlüssel-ID: {digits}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>Its passphrase is asked, and the key proven with it.</source>
            <translation>Nach seiner Passphrase wird gefragt und der Schlüssel damit geprüft.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>The page is read, and not opened yet.</source>
            <translation>Das Blatt ist gelesen und noch nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>Proving the page</source>
            <translation>Das Blatt wird geprüft</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>Its public half is here as {name}: the private one joins it.</source>
            <translation>Seine öffentliche Hälfte ist hier als {name}: Die private kommt dazu.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>It is kept as {name}, under the page's passphrase.</source>
            <translation>Er wird als {name} gespeichert, unter der Passphrase des Blatts.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>Restoring the key</source>
            <translation>Der Schlüssel wird zurückgeholt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>Its passphrase is asked; the page opens with the same one, on any machine with keymgr.</source>
            <translation>Nach seiner Passphrase wird gefragt; das Blatt öffnet sich mit derselben, auf jedem Rechner mit keymgr.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>The page holds the sealed key as codes for a camera, and as lines to be typed, each with a check of its own.</source>
            <translation>Das Blatt enthält den versiegelten Schlüssel als Codes für eine Kamera und als Zeilen zum Tippen, jede mit eigener Prüfung.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>The codes are read back from the finished page before it is written.</source>
            <translation>Die Codes werden vom fertigen Blatt zurückgelesen, bevor es geschrieben wird.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>It is written to {path}.</source>
            <translation>Es wird nach {path} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>Print it on a printer that keeps no copies.</source>
            <translation>Drucken Sie es auf einem Drucker, der nichts speichert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>Print it, then scan or photograph the print, and prove that.</source>
            <translation>Drucken Sie es, scannen oder fotografieren Sie den Ausdruck, und prüfen Sie das Bild.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>Keep it where no one finds the passphrase too.</source>
            <translation>Bewahren Sie es auf, wo niemand auch die Passphrase findet.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>As it stands on the page.</source>
            <translation>Wie sie auf dem Blatt steht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <source>Nothing is stored.</source>
            <translation>Nichts wird gespeichert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <location filename="../../keymgr/gui/flows/registry.py" />
            <source>Check a page…</source>
            <translation>Blatt prüfen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper.py" />
            <location filename="../../keymgr/gui/pages/backups.py" />
            <location filename="../../keymgr/gui/pages/overview.py" />
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <location filename="../../keymgr/gui/shell/entries.py" />
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_forms.py" />
            <location filename="../../keymgr/gui/flows/restore_backup_forms.py" />
            <source>Prove</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_forms.py" />
            <source>Which page is proven?</source>
            <translation>Welches Blatt wird geprüft?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_forms.py" />
            <source>Which page gives the key back?</source>
            <translation>Welches Blatt gibt den Schlüssel zurück?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_forms.py" />
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <source>Where is the page written to?</source>
            <translation>Wohin wird das Blatt geschrieben?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_forms.py" />
            <source>A PDF file to print. The key in it stays sealed.</source>
            <translation>Eine PDF-Datei zum Drucken. Der Schlüssel darin bleibt versiegelt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_forms.py" />
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <source>Name of the PDF file</source>
            <translation>Name der PDF-Datei</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_forms.py" />
            <source>Which root key goes on paper?</source>
            <translation>Welcher Root-Schlüssel kommt auf Papier?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_forms.py" />
            <source>Sealed under its own passphrase: without it the page tells nothing.</source>
            <translation>Versiegelt unter seiner eigenen Passphrase: Ohne sie verrät das Blatt nichts.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_forms.py" />
            <source>A root key that officers share has no such page: each officer has a share.</source>
            <translation>Ein Root-Schlüssel, den sich Verantwortliche teilen, hat kein solches Blatt: Jede Person hat einen Anteil.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_forms.py" />
            <source>A scan or photograph of its codes, or its lines typed by hand.</source>
            <translation>Ein Scan oder Foto seiner Codes, oder seine Zeilen von Hand getippt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_forms.py" />
            <source>What is the root key called?</source>
            <translation>Wie heißt der Root-Schlüssel?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_forms.py" />
            <source>As on the page, unless another has that name here.</source>
            <translation>Wie auf dem Blatt, außer ein anderer heißt hier so.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_forms.py" />
            <source>A root key that is known here by its public half keeps its name.</source>
            <translation>Ein Root-Schlüssel, der hier mit seiner öffentlichen Hälfte bekannt ist, behält seinen Namen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_forms.py" />
            <source>How it is read</source>
            <translation>Wie es gelesen wird</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_forms.py" />
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_forms.py" />
            <source>Typed lines</source>
            <translation>Getippte Zeilen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_reading.py" />
            <source>Line {number}</source>
            <translation>Zeile {number}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_reading.py" />
            <source>Pictures of the page</source>
            <translation>Bilder des Blatts</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_reading.py" />
            <source>Choose files…</source>
            <translation>Dateien wählen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_reading.py" />
            <source>Take all away</source>
            <translation>Alle wegnehmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_reading.py" />
            <source>Type the page's lines</source>
            <translation>Zeilen des Blatts tippen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_reading.py" />
            <source>Next line</source>
            <translation>Nächste Zeile</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_reading.py" />
            <source>Spaces or not, capitals or not. Enter checks the line at once.</source>
            <translation>Mit oder ohne Leerzeichen, groß oder klein. Die Eingabetaste prüft die Zeile sofort.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_reading.py" />
            <source>Check the line</source>
            <translation>Zeile prüfen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_reading.py" />
            <source>The last one again</source>
            <translation>Die letzte noch einmal</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_reading.py" />
            <source>Line {number}: {line}</source>
            <translation>Zeile {number}: {line}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_reading.py" />
            <source>Line {number} of {total}</source>
            <translation>Zeile {number} von {total}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_reading.py" />
            <source>In any order, where the page has several codes.</source>
            <translation>In beliebiger Reihenfolge, wo das Blatt mehrere Codes hat.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_reading.py" />
            <source>Photographs, scans or a PDF file of the page; several, in any order, where it has several codes. A text file with the typed lines will do, too.</source>
            <translation>Fotos, Scans oder eine PDF-Datei des Blatts; mehrere, in beliebiger Reihenfolge, wo es mehrere Codes hat. Auch eine Textdatei mit den getippten Zeilen genügt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/paper_reading.py" />
            <source>All lines are right</source>
            <translation>Alle Zeilen stimmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrase_card.py" />
            <source>Asked once more, as this job is a grave one.</source>
            <translation>Noch einmal gefragt, weil dieser Auftrag schwer wiegt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrase_card.py" />
            <source>Passphrase of the vault</source>
            <translation>Passphrase des Tresors</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrase_card.py" />
            <source>Passphrase of root key {name}</source>
            <translation>Passphrase des Root-Schlüssels {name}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrase_card.py" />
            <source>Passphrase of the tagging key of {name}</source>
            <translation>Passphrase des Tagging-Schlüssels von {name}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrase_card.py" />
            <source>Passphrase of key file {name}</source>
            <translation>Passphrase der Schlüsseldatei {name}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrase_card.py" />
            <source>Passphrase of the backup {name}</source>
            <translation>Passphrase der Sicherung {name}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrase_card.py" />
            <source>Passphrase of officer {name}</source>
            <translation>Passphrase von {name} (verantwortlich)</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrase_card.py" />
            <source>Opens root key {digits} for this job only.</source>
            <translation>Öffnet den Root-Schlüssel {digits} nur für diesen Auftrag.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrase_card.py" />
            <source>Opens the tagging key for this job only.</source>
            <translation>Öffnet den Tagging-Schlüssel nur für diesen Auftrag.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrase_card.py" />
            <source>Helps to open root key {name} for this job only.</source>
            <translation>Hilft, den Root-Schlüssel {name} nur für diesen Auftrag zu öffnen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrase_card.py" />
            <source>Opens the copy in memory only.</source>
            <translation>Öffnet die Kopie nur im Speicher.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrase_card.py" />
            <source>Opens this file only.</source>
            <translation>Öffnet nur diese Datei.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrase_card.py" />
            <source>Never shown, copied or kept after this job.</source>
            <translation>Wird nie gezeigt, kopiert oder nach diesem Auftrag behalten.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrase_card.py" />
            <source>Type the passphrase.</source>
            <translation>Tippen Sie die Passphrase.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrase_card.py" />
            <source>That was not it. Next try in {seconds} s</source>
            <translation>Das war sie nicht. Nächster Versuch in {seconds} s</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>Change a passphrase</source>
            <translation>Passphrase ändern</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>Keep passphrases for today</source>
            <translation>Passphrasen für heute aufheben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>Which passphrase</source>
            <translation>Welche Passphrase</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>How long</source>
            <translation>Wie lange</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>Choose whose passphrase.</source>
            <translation>Wählen Sie, wessen Passphrase.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>No repository here has a passphrase of its own.</source>
            <translation>Kein Repository hier hat eine eigene Passphrase.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>Keep the passphrase of 1 repository</source>
            <translation>Die Passphrase von 1 Repository aufheben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>Keep the passphrases of {number:,} repositories</source>
            <translation>Die Passphrasen von {number:,} Repositorys aufheben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>Keep them</source>
            <translation>Aufheben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>1 passphrase is in the keyring</source>
            <translation>1 Passphrase ist im Schlüsselbund</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>{number:,} passphrases are in the keyring</source>
            <translation>{number:,} Passphrasen sind im Schlüsselbund</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>Jobs on these repositories take it from there until its time comes.</source>
            <translation>Aufgaben an diesen Repositorys nehmen sie von dort, bis ihre Zeit um ist.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>The present passphrase is asked.</source>
            <translation>Nach der jetzigen Passphrase wird gefragt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>Renew the cost: {what}</source>
            <translation>Kosten erneuern: {what}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>New passphrase: {what}</source>
            <translation>Neue Passphrase: {what}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>Renew the cost</source>
            <translation>Kosten erneuern</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>Change the passphrase</source>
            <translation>Passphrase ändern</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>Changing the passphrase</source>
            <translation>Die Passphrase wird geändert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>Stopping leaves the old passphrase in force.</source>
            <translation>Bei einem Abbruch gilt die alte Passphrase weiter.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>Nothing has been put there yet.</source>
            <translation>Noch liegt nichts dort.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>Keeping passphrases</source>
            <translation>Passphrasen werden aufgehoben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>Stopping keeps what was put there before.</source>
            <translation>Bei einem Abbruch bleibt, was schon dort liegt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>It stays. What one guess costs is measured anew on this machine, and never lowered.</source>
            <translation>Sie bleibt. Was ein Rateversuch kostet, wird auf diesem Rechner neu gemessen und nie gesenkt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>Then the new one is chosen.</source>
            <translation>Dann wird die neue gewählt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>The old one works until the new one is kept: there is no moment in which neither does.</source>
            <translation>Die alte gilt, bis die neue gespeichert ist: In keinem Augenblick gilt keine von beiden.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>Backups made before keep the old one.</source>
            <translation>Frühere Sicherungen behalten die alte.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>{count} repositories share this passphrase.</source>
            <translation>{count} Repositorys teilen sich diese Passphrase.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>Each passphrase is asked once and tried.</source>
            <translation>Nach jeder Passphrase wird einmal gefragt, und sie wird probiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>It stays in the desktop's keyring for {hours} hours.</source>
            <translation>Sie bleibt {hours} Stunden im Schlüsselbund des Desktops.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <source>Until then, every program that runs as you can read it.</source>
            <translation>Bis dahin kann jedes Programm sie lesen, das unter Ihrem Namen läuft.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <location filename="../../keymgr/gui/pages/settings.py" />
            <location filename="../../keymgr/gui/shell/entries.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases.py" />
            <location filename="../../keymgr/gui/pages/keyring_card.py" />
            <source>until {until:%d %b %Y %H:%M} UTC</source>
            <translation>bis {until:%d %b %Y %H:%M} UTC</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases_forms.py" />
            <source>Whose passphrase?</source>
            <translation>Wessen Passphrase?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases_forms.py" />
            <source>Only whoever knows the present one can change it.</source>
            <translation>Nur wer die jetzige kennt, kann sie ändern.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases_forms.py" />
            <source>Officers change theirs one by one; a new group gets new shares for all.</source>
            <translation>Verantwortliche ändern ihre einzeln; eine neue Gruppe bekommt neue Anteile für alle.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases_forms.py" />
            <source>For how long?</source>
            <translation>Für wie lange?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases_forms.py" />
            <source>A working day is usual; 24 hours are the most.</source>
            <translation>Ein Arbeitstag ist üblich; 24 Stunden sind das Höchste.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases_forms.py" />
            <source>Passphrase of</source>
            <translation>Passphrase von</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases_forms.py" />
            <source>Choose a new passphrase</source>
            <translation>Eine neue Passphrase wählen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases_forms.py" />
            <source>Keep it, and renew what a guess costs</source>
            <translation>Sie behalten und die Kosten des Ratens erneuern</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases_forms.py" />
            <source>Hours</source>
            <translation>Stunden</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases_forms.py" />
            <source>Whose passphrases are kept for today?</source>
            <translation>Wessen Passphrasen werden für heute aufgehoben?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/passphrases_forms.py" />
            <source>Only repositories with a passphrase of their own have one to keep.</source>
            <translation>Nur Repositorys mit eigener Passphrase haben eine zum Aufheben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/path_asks.py" />
            <source>Add a file…</source>
            <translation>Datei hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/path_asks.py" />
            <source>Add a file: {what}</source>
            <translation>Datei hinzufügen: {what}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/path_asks.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/path_asks.py" />
            <source>Remove {name}</source>
            <translation>{name} entfernen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/path_line.py" />
            <source>Choose file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/path_line.py" />
            <source>On removable drives:</source>
            <translation>Auf Wechselmedien:</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/pick_table.py" />
            <source>{chosen} of {number} chosen</source>
            <translation>{chosen} von {number} gewählt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/pick_table.py" />
            <location filename="../../keymgr/gui/pages/keys.py" />
            <location filename="../../keymgr/gui/pages/repositories.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/pick_table.py" />
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/plan_pdf.py" />
            <source>Save the plan</source>
            <translation>Plan speichern</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/plan_pdf.py" />
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <source>The plan in words</source>
            <translation>Der Plan in Worten</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/plan_pdf.py" />
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <source>What clients will notice</source>
            <translation>Was Clients bemerken</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/plan_pdf.py" />
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <source>unchanged</source>
            <translation>unverändert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/plan_pdf.py" />
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <source>Before and after</source>
            <translation>Vorher und nachher</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/plan_pdf.py" />
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <location filename="../../keymgr/gui/flows/signing_view.py" />
            <source>Who signs</source>
            <translation>Wer signiert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/plan_pdf.py" />
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <source>Plan digest</source>
            <translation>Digest des Plans</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/plan_pdf.py" />
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <source>Files that will be signed</source>
            <translation>Dateien, die signiert werden</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/question_place.py" />
            <source>Go on</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/question_place.py" />
            <source>A passphrase is needed</source>
            <translation>Eine Passphrase wird gebraucht</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/question_place.py" />
            <location filename="../../keymgr/gui/kit/sheet.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/question_place.py" />
            <source>Not here</source>
            <translation>Nicht da</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <location filename="../../keymgr/gui/flows/registry.py" />
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <location filename="../../keymgr/gui/pages/backups.py" />
            <location filename="../../keymgr/gui/pages/overview.py" />
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <location filename="../../keymgr/gui/presenters/locks.py" />
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>Make a backup…</source>
            <translation>Sichern…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>Officers of a root key</source>
            <translation>Verantwortliche eines Root-Schlüssels</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>One passphrase again</source>
            <translation>Wieder eine Passphrase</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <source>Officers</source>
            <translation>Verantwortliche</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>Name at least two officers.</source>
            <translation>Nennen Sie mindestens zwei Verantwortliche.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>No more can be needed than there are.</source>
            <translation>Mehr, als es sind, können nicht nötig sein.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>Say where the pages for shares on paper go.</source>
            <translation>Geben Sie an, wohin die Blätter für Anteile auf Papier kommen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>{threshold} of {count} officers for root key {name}</source>
            <translation>{threshold} von {count} Verantwortlichen für den Root-Schlüssel {name}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>Make the shares</source>
            <translation>Anteile machen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>Check a share…</source>
            <translation>Anteil prüfen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>Root key {name} opens with {threshold} of {count} officers</source>
            <translation>Den Root-Schlüssel {name} öffnen {threshold} von {count} Verantwortlichen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>They are {names}. Before: {former}.</source>
            <translation>Es sind {names}. Vorher: {former}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>One passphrase for root key {name}</source>
            <translation>Eine Passphrase für den Root-Schlüssel {name}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>End the group</source>
            <translation>Gruppe auflösen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>Root key {name} opens with a passphrase of its own</source>
            <translation>Den Root-Schlüssel {name} öffnet eine eigene Passphrase</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>Before: {former}.</source>
            <translation>Vorher: {former}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>No root key here is guarded by officers.</source>
            <translation>Kein Root-Schlüssel hier wird von mehreren Verantwortlichen gehütet.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>No root key's private half is here.</source>
            <translation>Von keinem Root-Schlüssel ist die private Hälfte hier.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>Root key {name} opens with {threshold} of {count} officers: {names}.</source>
            <translation>Den Root-Schlüssel {name} öffnen {threshold} von {count} Verantwortlichen: {names}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>Today it opens with {what}. That is asked first.</source>
            <translation>Heute öffnet ihn: {what}. Danach wird zuerst gefragt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>All shares are new. Those of before open nothing in the vault any more.</source>
            <translation>Alle Anteile sind neu. Die bisherigen öffnen im Tresor nichts mehr.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>Making the shares</source>
            <translation>Die Anteile werden gemacht</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>Stopping leaves the root key as it is today.</source>
            <translation>Ein Abbruch lässt den Root-Schlüssel, wie er heute ist.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>Print the pages in {folder} for {names}, check each, and delete the files.</source>
            <translation>Drucken Sie die Blätter in {folder} für {names}, prüfen Sie jedes und löschen Sie die Dateien.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>Ending the group</source>
            <translation>Die Gruppe wird aufgelöst</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>Then each types a passphrase of their own, in turn: {names}. The others look away.</source>
            <translation>Dann tippt jede Person der Reihe nach eine eigene Passphrase: {names}. Die anderen sehen weg.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>Pages are written for {names}, one a file. Print them, seal them in envelopes, and delete the files.</source>
            <translation>Für {names} werden Blätter geschrieben, eines je Datei. Drucken Sie sie, versiegeln Sie sie in Umschlägen und löschen Sie die Dateien.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>{threshold} of its {count} officers agree by typing their passphrases, each in turn.</source>
            <translation>{threshold} seiner {count} Verantwortlichen stimmen zu, indem sie der Reihe nach ihre Passphrasen tippen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>Then a new passphrase is chosen, which alone opens it.</source>
            <translation>Dann wird eine neue Passphrase gewählt, die ihn allein öffnet.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum.py" />
            <source>From then on one person can use the key alone.</source>
            <translation>Von da an kann eine Person den Schlüssel allein benutzen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <source>Which root key shall open with one passphrase again?</source>
            <translation>Welchen Root-Schlüssel soll wieder eine Passphrase öffnen?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <source>It bears the share in plain words: print it here, delete the file.</source>
            <translation>Es trägt den Anteil in offenen Wörtern: Drucken Sie es hier, löschen Sie die Datei.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <source>Who are the officers, and how many are needed?</source>
            <translation>Wer sind die Verantwortlichen, und wie viele sind nötig?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <source>All of them must be here: each types a passphrase of their own.</source>
            <translation>Alle müssen hier sein: Jede Person tippt eine eigene Passphrase.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <source>Two of three is usual: one may be ill, and none can act alone.</source>
            <translation>Zwei von drei sind üblich: Eine Person darf krank sein, und niemand kann allein handeln.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <source>Officers here, or keys of their own?</source>
            <translation>Verantwortliche hier, oder eigene Schlüssel?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <source>Officers share one key at one workstation. Where officers have a vault each, give each a root key of their own and set a threshold: then clients see who signed.</source>
            <translation>Verantwortliche teilen sich einen Schlüssel an einem Arbeitsplatz. Hat jede Person einen eigenen Tresor, geben Sie jeder einen eigenen Root-Schlüssel und setzen Sie eine Schwelle: Dann sehen Clients, wer signiert hat.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <source>Only this officer looks at the screen meanwhile.</source>
            <translation>Nur diese Person sieht inzwischen auf den Bildschirm.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <source>Officer's name</source>
            <translation>Name der Person</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <source>On paper only</source>
            <translation>Nur auf Papier</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <source>Take this officer out</source>
            <translation>Diese Person herausnehmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <source>Add an officer</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <source>How many are needed</source>
            <translation>Wie viele nötig sind</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <source>Folder for the pages</source>
            <translation>Ordner für die Blätter</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <source>One file an officer. Print them here, and delete the files.</source>
            <translation>Eine Datei je Person. Drucken Sie sie hier und löschen Sie die Dateien.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <source>Officer</source>
            <translation>Person</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <source>Opens today with {what}.</source>
            <translation>Heute öffnet ihn: {what}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <source>More than {most} are not possible.</source>
            <translation>Mehr als {most} sind nicht möglich.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <source>Which root key shall need several officers?</source>
            <translation>Welcher Root-Schlüssel soll mehrere Verantwortliche brauchen?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <source>No single officer can use it then, and none learns anything alone.</source>
            <translation>Niemand kann ihn dann allein benutzen, und niemand erfährt allein etwas.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <source>Its officers agree by opening it together.</source>
            <translation>Seine Verantwortlichen stimmen zu, indem sie ihn gemeinsam öffnen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <source>Whose share is checked?</source>
            <translation>Wessen Anteil wird geprüft?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/quorum_forms.py" />
            <source>Whose share goes on paper?</source>
            <translation>Wessen Anteil kommt auf Papier?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>Import receipt</source>
            <translation>Quittung einlesen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>Which receipt came back?</source>
            <translation>Welche Quittung kam zurück?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>The courier writes one for each bundle that it published.</source>
            <translation>Der Kurier schreibt eine für jedes Bündel, das er veröffentlicht hat.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>Receipt</source>
            <translation>Quittung</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>A file such as receipt.json. Drop it here, or choose it.</source>
            <translation>Eine Datei wie receipt.json. Ziehen Sie sie hierher oder wählen Sie sie.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>What the server answered</source>
            <translation>Was der Server antwortete</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>Choose the receipt.</source>
            <translation>Wählen Sie die Quittung.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>{number} was not published.</source>
            <translation>{number} wurde nicht veröffentlicht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>{number} were not published.</source>
            <translation>{number} wurden nicht veröffentlicht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <location filename="../../keymgr/gui/flows/registry.py" />
            <location filename="../../keymgr/gui/pages/details.py" />
            <source>Take in what the server has…</source>
            <translation>Einlesen, was der Server hat…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>{number} repository is noted as published</source>
            <translation>{number} Repository ist als veröffentlicht vermerkt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>{number} repositories are noted as published</source>
            <translation>{number} Repositorys sind als veröffentlicht vermerkt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>The next bundle carries only what is new since.</source>
            <translation>Das nächste Bündel enthält nur, was seither neu ist.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>A receipt is a report by the online machine, not proof; nothing is signed by it.</source>
            <translation>Eine Quittung ist ein Bericht des Online-Rechners, kein Beweis; sie signiert nichts.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>It is from {server}.</source>
            <translation>Sie ist von {server}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>It was written on {day}.</source>
            <translation>Sie wurde am {day} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>{number} repository is published.</source>
            <translation>{number} Repository ist veröffentlicht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>{number} repositories are published.</source>
            <translation>{number} Repositorys sind veröffentlicht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>Note what was published</source>
            <translation>Vermerken, was veröffentlicht ist</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>Note it in the vault</source>
            <translation>Im Tresor vermerken</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>Read what the online machine reports.</source>
            <translation>Lesen Sie, was der Online-Rechner berichtet.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>Noting</source>
            <translation>Es wird vermerkt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>Mend the cause of what failed, and let the courier publish the same bundle.</source>
            <translation>Beheben Sie die Ursache des Fehlschlags und lassen Sie den Kurier dasselbe Bündel veröffentlichen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>Signers have pushed to {number} repository since: take their tags in.</source>
            <translation>Unterzeichner haben seither in {number} Repository signiert: Übernehmen Sie ihre Tags.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>Signers have pushed to {number} repositories since: take their tags in.</source>
            <translation>Unterzeichner haben seither in {number} Repositorys signiert: Übernehmen Sie ihre Tags.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>Was there already</source>
            <translation>War schon da</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/receipt_flow.py" />
            <source>Not reached</source>
            <translation>Nicht erreicht</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <location filename="../../keymgr/gui/pages/backups.py" />
            <location filename="../../keymgr/gui/pages/overview.py" />
            <source>Prove a backup…</source>
            <translation>Sicherung prüfen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <source>Restore a backup…</source>
            <translation>Sicherung zurückholen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <source>Officers of a root key…</source>
            <translation>Verantwortliche eines Root-Schlüssels…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <source>One passphrase again…</source>
            <translation>Wieder eine Passphrase…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <source>Check an officer's share…</source>
            <translation>Anteil einer Person prüfen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <source>An officer's share on paper…</source>
            <translation>Anteil einer Person auf Papier…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <source>Root key on paper…</source>
            <translation>Root-Schlüssel auf Papier…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <source>Restore from paper…</source>
            <translation>Von Papier zurückholen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <source>Export the log…</source>
            <translation>Protokoll ausgeben…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <source>Check the log…</source>
            <translation>Protokoll prüfen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <source>Change a passphrase…</source>
            <translation>Passphrase ändern…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <location filename="../../keymgr/gui/pages/overview.py" />
            <location filename="../../keymgr/gui/pages/repositories.py" />
            <source>New repository…</source>
            <translation>Neues Repository…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <location filename="../../keymgr/gui/pages/details.py" />
            <location filename="../../keymgr/gui/presenters/notices.py" />
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <location filename="../../keymgr/gui/shell/drive_card.py" />
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <source>Import keys…</source>
            <translation>Schlüssel importieren…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <source>Verify a file or folder…</source>
            <translation>Datei oder Ordner prüfen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <location filename="../../keymgr/gui/pages/details.py" />
            <source>Revoke tags…</source>
            <translation>Tags widerrufen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <source>Adopt repositories…</source>
            <translation>Repositorys übernehmen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <location filename="../../keymgr/gui/pages/details.py" />
            <source>Remove from this vault…</source>
            <translation>Aus diesem Tresor entfernen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <location filename="../../keymgr/gui/pages/details.py" />
            <source>Start trust anew…</source>
            <translation>Vertrauen neu beginnen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <location filename="../../keymgr/gui/pages/keys.py" />
            <source>New root key…</source>
            <translation>Neuer Root-Schlüssel…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <location filename="../../keymgr/gui/pages/keys.py" />
            <source>Add another officer's public root key…</source>
            <translation>Öffentlichen Root-Schlüssel einer anderen Person aufnehmen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <location filename="../../keymgr/gui/pages/keys.py" />
            <source>Export a key file…</source>
            <translation>Schlüsseldatei exportieren…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <location filename="../../keymgr/gui/pages/keys.py" />
            <source>Retire a root key…</source>
            <translation>Root-Schlüssel außer Dienst nehmen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <location filename="../../keymgr/gui/pages/keys.py" />
            <source>Remove a key…</source>
            <translation>Schlüssel entfernen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <source>Rotate root key…</source>
            <translation>Root-Schlüssel wechseln…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <source>Rotate tagging key…</source>
            <translation>Tagging-Schlüssel wechseln…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <source>Rotate snapshot or timestamp key…</source>
            <translation>snapshot- oder timestamp-Schlüssel wechseln…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <location filename="../../keymgr/gui/pages/details.py" />
            <source>Root keys and threshold…</source>
            <translation>Root-Schlüssel und Schwellenwert…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <location filename="../../keymgr/gui/pages/details.py" />
            <source>Tagging keys and threshold…</source>
            <translation>Tagging-Schlüssel und Schwellenwert…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <location filename="../../keymgr/gui/presenters/notices.py" />
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <location filename="../../keymgr/gui/presenters/remedies.py" />
            <source>Sign off…</source>
            <translation>Freigeben…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <location filename="../../keymgr/gui/pages/details.py" />
            <location filename="../../keymgr/gui/pages/signers.py" />
            <source>Add signer…</source>
            <translation>Unterzeichner hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <location filename="../../keymgr/gui/pages/details.py" />
            <location filename="../../keymgr/gui/pages/signers.py" />
            <source>Remove signer…</source>
            <translation>Unterzeichner entfernen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <location filename="../../keymgr/gui/pages/details.py" />
            <source>Delegations…</source>
            <translation>Delegationen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <location filename="../../keymgr/gui/pages/overview.py" />
            <source>Save expiry dates as a calendar…</source>
            <translation>Ablaufdaten als Kalender sichern…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <location filename="../../keymgr/gui/presenters/remedies.py" />
            <source>Confirm the clock…</source>
            <translation>Uhr bestätigen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/registry.py" />
            <source>Sign files again…</source>
            <translation>Dateien neu signieren…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/renewing.py" />
            <source>Renew</source>
            <translation>Erneuern</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/renewing.py" />
            <source>Witness</source>
            <translation>Bezeugen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/renewing.py" />
            <source>Choose at least one file.</source>
            <translation>Wählen Sie mindestens eine Datei.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>It holds the server's own keys for them. Delete their trust data there first.</source>
            <translation>Sie enthält die eigenen Schlüssel des Servers für sie. Löschen Sie dort zuerst ihre Vertrauensdaten.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>What does the server have?</source>
            <translation>Was hat der Server?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>Tags that others signed, and newer roots, come into the vault.</source>
            <translation>Tags, die andere signiert haben, und neuere roots kommen in den Tresor.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <location filename="../../keymgr/gui/flows/sign_tags_forms.py" />
            <source>The file that the courier fetched. Drop it here, or choose it.</source>
            <translation>Die Datei, die der Kurier geholt hat. Ziehen Sie sie hierher oder wählen Sie sie.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>Which tags are revoked?</source>
            <translation>Welche Tags werden widerrufen?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>The images stay in the registry; clients refuse to pull them by these tags.</source>
            <translation>Die Images bleiben in der Registry; Clients lehnen es ab, sie über diese Tags zu ziehen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>Which of them?</source>
            <translation>Welche davon?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>Those that are in this vault already are not listed.</source>
            <translation>Die schon in diesem Tresor sind, stehen nicht in der Liste.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>Where do they come from?</source>
            <translation>Woher kommen sie?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>Repositories that docker or notary made come under this vault.</source>
            <translation>Repositorys, die docker oder notary angelegt hat, kommen unter diesen Tresor.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>A rollback, a fork and a chain that does not verify are refused.</source>
            <translation>Ein Rückschritt, eine Abzweigung und eine ungültige Kette werden abgelehnt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <location filename="../../keymgr/gui/flows/sign_tags_forms.py" />
            <location filename="../../keymgr/gui/pages/tags_tab.py" />
            <source>Tag</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>Whose tags are revoked?</source>
            <translation>Wessen Tags werden widerrufen?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>The chosen tags go wherever they are.</source>
            <translation>Die gewählten Tags verschwinden, wo immer sie stehen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>Key files along, if they are at hand</source>
            <translation>Schlüsseldateien dazu, falls zur Hand</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>Such as ~/.docker/trust/private; those of use are taken.</source>
            <translation>Etwa ~/.docker/trust/private; die nützlichen werden genommen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>A root that you trust, if you have one</source>
            <translation>Eine root, der Sie vertrauen, falls vorhanden</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>A root.json, or the 64 digits of a root key's ID: nobody need compare.</source>
            <translation>Eine root.json oder die 64 Ziffern der ID eines Root-Schlüssels: Dann muss niemand vergleichen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>Make static repositories of them</source>
            <translation>Statische Repositorys daraus machen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>What is checked</source>
            <translation>Was geprüft wird</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>Each chain of roots, from its beginning. Where nothing vouches for the first root, its digest is shown, to be compared and confirmed.</source>
            <translation>Jede Kette von roots, von ihrem Anfang an. Wo nichts für die erste root bürgt, wird ihr Digest gezeigt, um ihn zu vergleichen und zu bestätigen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>Which repository leaves the list?</source>
            <translation>Welches Repository verlässt die Liste?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>One at a time; its name is typed to confirm.</source>
            <translation>Eines nach dem anderen; zum Bestätigen wird sein Name eingetippt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>Whose trust starts anew?</source>
            <translation>Wessen Vertrauen beginnt neu?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>New root, new keys, the same tags.</source>
            <translation>Neue root, neue Schlüssel, dieselben Tags.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>Trust folder</source>
            <translation>Vertrauensordner</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>Such as ~/.docker/trust.</source>
            <translation>Etwa ~/.docker/trust.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>What the root key among them is called</source>
            <translation>Wie der Root-Schlüssel darunter heißt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>What clients must do</source>
            <translation>Was Clients tun müssen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>The courier's request</source>
            <translation>Die Anfrage des Kuriers</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>What the server holds.</source>
            <translation>Was der Server hat.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>A folder</source>
            <translation>Ein Ordner</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>docker's or notary's trust folder, or a static site.</source>
            <translation>Der Vertrauensordner von docker oder notary oder eine statische Website.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/repository_forms.py" />
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup.py" />
            <source>Prove a backup</source>
            <translation>Sicherung prüfen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup.py" />
            <location filename="../../keymgr/gui/pages/restore.py" />
            <location filename="../../keymgr/gui/shell/main_window.py" />
            <source>Restore a backup</source>
            <translation>Sicherung zurückholen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup.py" />
            <source>Which backup</source>
            <translation>Welche Sicherung</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup.py" />
            <source>The file says that it was made on {date}.</source>
            <translation>Laut der Datei wurde sie am {date} gemacht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup.py" />
            <source>It holds vault {digits} at revision {revision}.</source>
            <translation>Sie enthält den Tresor {digits} in Revision {revision}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup.py" />
            <source>Nothing has been opened yet.</source>
            <translation>Noch ist nichts geöffnet.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup.py" />
            <source>Choose the backup's file.</source>
            <translation>Wählen Sie die Datei der Sicherung.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup.py" />
            <source>Prove {file}</source>
            <translation>{file} prüfen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup.py" />
            <source>Prove the backup</source>
            <translation>Sicherung prüfen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup.py" />
            <source>Proving</source>
            <translation>Es wird geprüft</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup.py" />
            <source>Say where the vault shall be.</source>
            <translation>Geben Sie an, wo der Tresor liegen soll.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup.py" />
            <source>Restore {file}</source>
            <translation>{file} zurückholen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup.py" />
            <location filename="../../keymgr/gui/pages/restore.py" />
            <source>Restore the vault</source>
            <translation>Tresor zurückholen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup.py" />
            <source>Restoring</source>
            <translation>Es wird zurückgeholt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup.py" />
            <source>It is opened in memory: every record, and every signed file against its root.</source>
            <translation>Sie wird im Arbeitsspeicher geöffnet: jeder Eintrag, und jede signierte Datei gegen ihre root.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup.py" />
            <source>It is compared with the open vault, if it is the same.</source>
            <translation>Sie wird mit dem offenen Tresor verglichen, wenn es derselbe ist.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup.py" />
            <source>Each key with a passphrase of its own is opened: its passphrase is asked.</source>
            <translation>Jeder Schlüssel mit eigener Passphrase wird geöffnet: Nach ihr wird gefragt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup.py" />
            <source>Keys with a passphrase of their own stay sealed, as they are in the vault.</source>
            <translation>Schlüssel mit eigener Passphrase bleiben versiegelt, wie im Tresor.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup.py" />
            <source>Every record is read before anything is written.</source>
            <translation>Jeder Eintrag wird gelesen, bevor etwas geschrieben wird.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup.py" />
            <source>A new vault is made at {path}. Nothing is overwritten.</source>
            <translation>Ein neuer Tresor entsteht in {path}. Nichts wird überschrieben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup.py" />
            <source>The vault that is open now stays as it is.</source>
            <translation>Der jetzt offene Tresor bleibt, wie er ist.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup_forms.py" />
            <location filename="../../keymgr/gui/pages/first_run.py" />
            <location filename="../../keymgr/gui/pages/restore.py" />
            <source>Backup</source>
            <translation>Sicherung</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup_forms.py" />
            <location filename="../../keymgr/gui/pages/restore.py" />
            <source>A file that ends with {suffix}.</source>
            <translation>Eine Datei, die auf {suffix} endet.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup_forms.py" />
            <source>Which backup shall be proven?</source>
            <translation>Welche Sicherung soll geprüft werden?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup_forms.py" />
            <source>Proving writes nothing but a note of it in the vault.</source>
            <translation>Das Prüfen schreibt nichts außer einem Vermerk im Tresor.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup_forms.py" />
            <source>Which backup gives the vault back?</source>
            <translation>Welche Sicherung gibt den Tresor zurück?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup_forms.py" />
            <source>It is only read. What is open now stays as it is.</source>
            <translation>Sie wird nur gelesen. Was jetzt offen ist, bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup_forms.py" />
            <source>Where shall the vault be?</source>
            <translation>Wo soll der Tresor liegen?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup_forms.py" />
            <source>A new file. Nothing is ever overwritten.</source>
            <translation>Eine neue Datei. Nie wird etwas überschrieben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup_forms.py" />
            <location filename="../../keymgr/gui/pages/restore.py" />
            <source>Its folder must be there, the file must not.</source>
            <translation>Ihr Ordner muss da sein, die Datei darf es nicht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup_forms.py" />
            <source>Open every key that has a passphrase of its own, too</source>
            <translation>Auch jeden Schlüssel mit eigener Passphrase öffnen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup_forms.py" />
            <source>Root keys, officers and repositories are asked for theirs. Do that now and then, with the officers present.</source>
            <translation>Nach denen von Root-Schlüsseln, Verantwortlichen und Repositorys wird gefragt. Tun Sie das ab und zu, wenn die Verantwortlichen dabei sind.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/restore_backup_forms.py" />
            <location filename="../../keymgr/gui/pages/restore.py" />
            <source>The vault's new file</source>
            <translation>Neue Datei des Tresors</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/result_view.py" />
            <source>Not done</source>
            <translation>Nicht getan</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/result_view.py" />
            <source>Waiting for others to sign</source>
            <translation>Wartet auf Signaturen anderer</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/result_view.py" />
            <source>Done</source>
            <translation>Getan</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/result_view.py" />
            <source>What to do now</source>
            <translation>Was jetzt zu tun ist</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/result_view.py" />
            <source>What was done</source>
            <translation>Was getan wurde</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <source>How the plan is shown</source>
            <translation>Wie der Plan gezeigt wird</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <location filename="../../keymgr/gui/flows/sign_tags_forms.py" />
            <location filename="../../keymgr/gui/presenters/locks.py" />
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <location filename="../../keymgr/gui/flows/sign_tags_forms.py" />
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <source>stays</source>
            <translation>bleibt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <source>comes</source>
            <translation>kommt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>leaves</source>
            <translation>geht</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <source>The plan as it is</source>
            <translation>Der Plan, wie er ist</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <source>Read the plan together. Nothing has been signed yet.</source>
            <translation>Lesen Sie den Plan gemeinsam. Noch ist nichts signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <source>To sign, type the passphrase</source>
            <translation>Zum Signieren die Passphrase tippen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <source>The repositories' own keys, which the open vault holds.</source>
            <translation>Die eigenen Schlüssel der Repositorys, die der offene Tresor hat.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <source>compare with the printed plan</source>
            <translation>mit dem gedruckten Plan vergleichen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <source>Words</source>
            <translation>Worte</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <source>Raw</source>
            <translation>Roh</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <source>1 passphrase</source>
            <translation>1 Passphrase</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <source>{number} passphrases</source>
            <translation>{number} Passphrasen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <source>Signed by</source>
            <translation>Signiert von</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/review_view.py" />
            <source>Why, for the audit log</source>
            <translation>Warum, für das Protokoll</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/revoke.py" />
            <location filename="../../keymgr/ops/tags.py" />
            <source>Revoke tags</source>
            <translation>Tags zurückziehen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/revoke.py" />
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <location filename="../../keymgr/gui/flows/sign_tags_forms.py" />
            <location filename="../../keymgr/gui/flows/signers.py" />
            <location filename="../../keymgr/gui/pages/details.py" />
            <location filename="../../keymgr/gui/pages/tags_tab.py" />
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/revoke.py" />
            <source>No tag is signed there.</source>
            <translation>Dort ist kein Tag signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/revoke.py" />
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <source>Choose at least one tag.</source>
            <translation>Wählen Sie mindestens ein Tag.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/revoke.py" />
            <source>Revoke {gun}:{tag}</source>
            <translation>{gun}:{tag} widerrufen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/revoke.py" />
            <source>Revoke {number} tags</source>
            <translation>{number} Tags widerrufen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/revoke.py" />
            <source>Revoke the tag</source>
            <translation>Tag widerrufen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/revoke.py" />
            <source>Clients with content trust will refuse to pull these tags.</source>
            <translation>Clients mit Content Trust werden es ablehnen, diese Tags zu ziehen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>New root key</source>
            <translation>Neuer Root-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>Add another officer's root key</source>
            <translation>Root-Schlüssel einer anderen Person aufnehmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>Retire a root key</source>
            <translation>Root-Schlüssel stilllegen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>Give the key a name.</source>
            <translation>Geben Sie dem Schlüssel einen Namen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>Key file</source>
            <translation>Schlüsseldatei</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>Another root key has this name.</source>
            <translation>Ein anderer Root-Schlüssel heißt so.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>Root key {name} is in the vault</source>
            <translation>Root-Schlüssel {name} ist im Tresor</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>It gave a test signature. Note its ID: it names your root of trust.</source>
            <translation>Er hat eine Probesignatur gegeben. Notieren Sie seine ID: Sie benennt Ihre Vertrauenswurzel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>Choose the file with the public key.</source>
            <translation>Wählen Sie die Datei mit dem öffentlichen Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>The public half of root key {name} is in the vault</source>
            <translation>Die öffentliche Hälfte des Root-Schlüssels {name} ist im Tresor</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>It can be listed among a repository's root keys now.</source>
            <translation>Er kann jetzt unter den Root-Schlüsseln eines Repositorys stehen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>{number} repository still has it: rotate it there first.</source>
            <translation>{number} Repository hat ihn noch: Wechseln Sie ihn dort zuerst.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>{number} repositories still have it: rotate it there first.</source>
            <translation>{number} Repositorys haben ihn noch: Wechseln Sie ihn dort zuerst.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>Root key {name} is retired</source>
            <translation>Root-Schlüssel {name} ist stillgelegt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>It stays in the vault. Removing it for ever is a job of its own.</source>
            <translation>Er bleibt im Tresor. Ihn für immer zu entfernen ist ein eigener Auftrag.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>Make root key {name}</source>
            <translation>Root-Schlüssel {name} erzeugen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>Make the key</source>
            <translation>Schlüssel erzeugen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>Making the key</source>
            <translation>Schlüssel wird erzeugt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>Take in the public half of root key {name}</source>
            <translation>Öffentliche Hälfte des Root-Schlüssels {name} aufnehmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>Take it in</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>Compare the key ID with the other officer, aloud.</source>
            <translation>Vergleichen Sie die Schlüssel-ID laut mit der anderen Person.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>Retire root key {name}</source>
            <translation>Root-Schlüssel {name} stilllegen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>Retire the key</source>
            <translation>Schlüssel stilllegen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>Retiring</source>
            <translation>Wird stillgelegt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>No repository lists it any more.</source>
            <translation>Kein Repository nennt ihn mehr.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>Other officers compare it, read aloud.</source>
            <translation>Andere Verantwortliche vergleichen sie, vorgelesen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>Make a backup: the key exists in this file alone.</source>
            <translation>Machen Sie eine Sicherung: Der Schlüssel existiert nur in dieser Datei.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>It must be the same in the other officer's vault.</source>
            <translation>Sie muss im Tresor der anderen Person dieselbe sein.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>The other officer read the same key ID to me.</source>
            <translation>Die andere Person hat mir dieselbe Schlüssel-ID vorgelesen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>A new {algorithm} key is made in this vault.</source>
            <translation>In diesem Tresor entsteht ein neuer {algorithm}-Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>You choose a passphrase of its own for it in the next step.</source>
            <translation>Im nächsten Schritt wählen Sie eine eigene Passphrase für ihn.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>Have pen and paper ready: nobody can reset it.</source>
            <translation>Halten Sie Stift und Papier bereit: Niemand kann sie zurücksetzen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>It signs for no repository until you say so.</source>
            <translation>Er signiert für kein Repository, bis Sie es sagen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>The private half stays with the other officer.</source>
            <translation>Die private Hälfte bleibt bei der anderen Person.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>With it, a threshold can ask for that officer's signature.</source>
            <translation>Mit ihm kann ein Schwellenwert die Signatur dieser Person verlangen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>No job chooses it any more.</source>
            <translation>Kein Auftrag wählt ihn mehr.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <source>It stays in the vault, and can still be exported.</source>
            <translation>Er bleibt im Tresor und kann noch exportiert werden.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/root_jobs.py" />
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>Clients notice nothing.</source>
            <translation>Clients bemerken nichts.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/rotate_root.py" />
            <source>Rotate root keys</source>
            <translation>Root-Schlüssel wechseln</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/rotate_root.py" />
            <source>New key</source>
            <translation>Neuer Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/rotate_root.py" />
            <source>Choose the key that leaves.</source>
            <translation>Wählen Sie den Schlüssel, der geht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/rotate_root.py" />
            <source>There is no other root key yet. Make one first: 'keymgr root create'.</source>
            <translation>Es gibt noch keinen anderen Root-Schlüssel. Machen Sie zuerst einen: „keymgr root create“.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/rotate_root.py" />
            <source>Choose the key that takes its place.</source>
            <translation>Wählen Sie den Schlüssel, der an seine Stelle tritt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/rotate_root.py" />
            <source>Choose two different keys.</source>
            <translation>Wählen Sie zwei verschiedene Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/rotate_root_forms.py" />
            <source>{name}, {digits}, held elsewhere</source>
            <translation>{name}, {digits}, anderswo</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/rotate_root_forms.py" />
            <source>Which key leaves, which takes its place?</source>
            <translation>Welcher Schlüssel geht, welcher tritt an seine Stelle?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/rotate_root_forms.py" />
            <source>Clients follow to the new root by themselves.</source>
            <translation>Clients folgen der neuen root von selbst.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/rotate_root_forms.py" />
            <source>It stays in the vault until it is retired.</source>
            <translation>Er bleibt im Tresor, bis er außer Dienst geht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/rotate_root_forms.py" />
            <source>It must be in this vault, or public here and held by another officer.</source>
            <translation>Er muss in diesem Tresor sein, oder hier öffentlich und bei einer anderen verantwortlichen Person.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/rotate_root_forms.py" />
            <source>Root key that leaves</source>
            <translation>Root-Schlüssel, der geht</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/rotate_root_forms.py" />
            <source>Root key that takes its place</source>
            <translation>Root-Schlüssel, der an seine Stelle tritt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/rotate_root_forms.py" />
            <source>Whose root key changes?</source>
            <translation>Wessen Root-Schlüssel wechselt?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/rotations.py" />
            <source>Rotate tagging keys</source>
            <translation>Tagging-Schlüssel wechseln</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/rotations.py" />
            <source>Rotate the server's keys</source>
            <translation>Schlüssel des Servers wechseln</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/rotations.py" />
            <source>Choose the request that was fetched after the rotation.</source>
            <translation>Wählen Sie die Anfrage, die nach dem Wechsel geholt wurde.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>Check a share</source>
            <translation>Anteil prüfen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>A share on paper</source>
            <translation>Ein Anteil auf Papier</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>Whose share</source>
            <translation>Wessen Anteil</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>The share of officer {officer} is written</source>
            <translation>Der Anteil von {officer} ist geschrieben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>Any {threshold} of {count} such shares open root key {name}. They were made on {date}.</source>
            <translation>Beliebige {threshold} von {count} solchen Anteilen öffnen den Root-Schlüssel {name}. Sie wurden am {date} gemacht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>Choose the officer.</source>
            <translation>Wählen Sie die verantwortliche Person.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>Check the share of officer {officer}</source>
            <translation>Den Anteil von {officer} prüfen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>Check the share</source>
            <translation>Anteil prüfen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>The share of officer {officer} is right</source>
            <translation>Der Anteil von {officer} stimmt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>Put the share of officer {officer} on paper</source>
            <translation>Den Anteil von {officer} auf Papier bringen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>Print {path} on a printer that keeps no copies, then delete the file.</source>
            <translation>Drucken Sie {path} auf einem Drucker, der nichts speichert, und löschen Sie dann die Datei.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>Check the print: the officer types its words.</source>
            <translation>Prüfen Sie den Ausdruck: Die Person tippt seine Wörter.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>Nothing has been asked yet.</source>
            <translation>Noch wurde nach nichts gefragt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>Checking the share</source>
            <translation>Der Anteil wird geprüft</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>Fingerprint of the share</source>
            <translation>Fingerabdruck des Anteils</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>As it stands on its page. It gives nothing of the share away.</source>
            <translation>Wie er auf seinem Blatt steht. Er verrät nichts vom Anteil.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>Officer {officer} types the words from paper, or the passphrase.</source>
            <translation>{officer} tippt die Wörter vom Papier oder die Passphrase.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>The root key is not opened, and nobody else is needed.</source>
            <translation>Der Root-Schlüssel wird nicht geöffnet, und niemand sonst ist nötig.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>The log tells that the share was checked.</source>
            <translation>Das Protokoll sagt, dass der Anteil geprüft wurde.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>Officer {officer} types their passphrase.</source>
            <translation>{officer} tippt die eigene Passphrase.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>A page to print is written, for a sealed envelope: {path}.</source>
            <translation>Ein Blatt zum Drucken wird geschrieben, für einen versiegelten Umschlag: {path}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/shares.py" />
            <source>Nothing else seals it: whoever has the file has the share.</source>
            <translation>Nichts sonst versiegelt es: Wer die Datei hat, hat den Anteil.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>Sign off</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>Sign waiting changes</source>
            <translation>Wartende Änderungen signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>Write a proposal</source>
            <translation>Vorschlag schreiben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>Give up a change</source>
            <translation>Änderung aufgeben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>Sign the change of {gun}</source>
            <translation>Änderung von {gun} signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>Sign the changes of {number} repositories</source>
            <translation>Änderungen von {number} Repositorys signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <location filename="../../keymgr/gui/flows/sign_off_files.py" />
            <source>Sign the change</source>
            <translation>Änderung signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <location filename="../../keymgr/gui/flows/sign_off_files.py" />
            <source>Sign {number} changes</source>
            <translation>{number} Änderungen signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>Propose {gun}</source>
            <translation>{gun} vorschlagen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>Propose {number} changes</source>
            <translation>{number} Änderungen vorschlagen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>Write the proposal</source>
            <translation>Vorschlag schreiben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>The proposal is written to {path}</source>
            <translation>Der Vorschlag ist nach {path} geschrieben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <location filename="../../keymgr/gui/flows/sign_off_files.py" />
            <source>It was read back and compared. All of it is public.</source>
            <translation>Er wurde zurückgelesen und verglichen. Alles darin ist öffentlich.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>Nothing is signed. It is read back and compared.</source>
            <translation>Es wird nichts signiert. Die Datei wird zurückgelesen und verglichen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>Give up the change of {gun}</source>
            <translation>Änderung von {gun} aufgeben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>Give up the changes of {number} repositories</source>
            <translation>Änderungen von {number} Repositorys aufgeben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>Give up the change</source>
            <translation>Änderung aufgeben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>Give up {number} changes</source>
            <translation>{number} Änderungen aufgeben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>{number} change was given up</source>
            <translation>{number} Änderung wurde aufgegeben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>{number} changes were given up</source>
            <translation>{number} Änderungen wurden aufgegeben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>A proposal that is out no longer fits, and would be refused here.</source>
            <translation>Ein Vorschlag, der unterwegs ist, passt nicht mehr und würde hier abgelehnt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>Choose at least one change.</source>
            <translation>Wählen Sie mindestens eine Änderung.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>The signatures given so far are dropped; what is in force stays.</source>
            <translation>Die bisherigen Signaturen verfallen; was gilt, bleibt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>Giving up</source>
            <translation>Wird aufgegeben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>Carry it to another officer, who reads and signs it in their own vault.</source>
            <translation>Bringen Sie ihn einer anderen verantwortlichen Person, die ihn im eigenen Tresor liest und signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>Take in here what comes back: Sign off, Collect signatures.</source>
            <translation>Übernehmen Sie hier, was zurückkommt: Freigeben, Signaturen einsammeln.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <location filename="../../keymgr/gui/flows/sign_off_files.py" />
            <source>Collect signatures…</source>
            <translation>Signaturen einsammeln…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off.py" />
            <source>given up</source>
            <translation>aufgegeben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_files.py" />
            <source>Sign a proposal</source>
            <translation>Vorschlag signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_files.py" />
            <source>Collect signatures</source>
            <translation>Signaturen einsammeln</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_files.py" />
            <source>Sign the proposal for {gun}</source>
            <translation>Vorschlag für {gun} signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_files.py" />
            <source>Sign the proposal for {number} repositories</source>
            <translation>Vorschlag für {number} Repositorys signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_files.py" />
            <source>Take in signatures for {gun}</source>
            <translation>Signaturen für {gun} übernehmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_files.py" />
            <source>Take in signatures for {number} repositories</source>
            <translation>Signaturen für {number} Repositorys übernehmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_files.py" />
            <source>The signed file is written to {path}.</source>
            <translation>Die signierte Datei wird nach {path} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_files.py" />
            <source>This vault has nothing to add</source>
            <translation>Dieser Tresor hat nichts beizutragen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_files.py" />
            <source>No key of this vault is missing on it. Below is who is.</source>
            <translation>Kein Schlüssel dieses Tresors fehlt darauf. Unten steht, wer fehlt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_files.py" />
            <source>Signed, and written to {path}</source>
            <translation>Signiert und nach {path} geschrieben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_files.py" />
            <source>Take them in</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_files.py" />
            <source>Choose the file.</source>
            <translation>Wählen Sie die Datei.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_files.py" />
            <source>every signature is there</source>
            <translation>alle Signaturen sind da</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_files.py" />
            <source>Each signature was checked.</source>
            <translation>Jede Signatur wurde geprüft.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_files.py" />
            <source>Carry it to the next officer who is missing.</source>
            <translation>Bringen Sie ihn der nächsten verantwortlichen Person, die fehlt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_files.py" />
            <source>Carry it back to the vault that proposed it; there it takes effect.</source>
            <translation>Bringen Sie ihn zurück zum Tresor, der ihn vorschlug; dort tritt er in Kraft.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>All {number} changes that wait</source>
            <translation>Alle {number} Änderungen, die warten</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>Proposal</source>
            <translation>Vorschlag</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>A file that 'Write a proposal' or 'Sign a proposal' made.</source>
            <translation>Eine Datei aus „Vorschlag schreiben“ oder „Vorschlag signieren“.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>Which proposal?</source>
            <translation>Welcher Vorschlag?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>It is read and checked; nothing is signed before you have seen it.</source>
            <translation>Er wird gelesen und geprüft; nichts wird signiert, bevor Sie ihn gesehen haben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>Which signatures came back?</source>
            <translation>Welche Signaturen kamen zurück?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>They are checked against this vault's own copy of the change.</source>
            <translation>Sie werden mit der eigenen Fassung dieses Tresors verglichen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>No change of this vault waits for signatures.</source>
            <translation>Keine Änderung dieses Tresors wartet auf Signaturen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>No key of this vault is missing: others must sign.</source>
            <translation>Kein Schlüssel dieses Tresors fehlt: Andere müssen signieren.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>Sign here what waits</source>
            <translation>Hier signieren, was wartet</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>With keys of this vault that have not signed yet.</source>
            <translation>Mit Schlüsseln dieses Tresors, die noch nicht signiert haben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>Write a proposal for the other officers</source>
            <translation>Vorschlag für die anderen Verantwortlichen schreiben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>A file of public data, which each of them reads and signs.</source>
            <translation>Eine Datei mit öffentlichen Daten, die jede von ihnen liest und signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>Collect signatures that came back</source>
            <translation>Zurückgekommene Signaturen einsammeln</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>What is complete then takes effect here.</source>
            <translation>Was vollständig ist, tritt dann hier in Kraft.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>Read and sign another vault's proposal</source>
            <translation>Vorschlag eines anderen Tresors lesen und signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>It is checked, and says what it changes and who is missing.</source>
            <translation>Er wird geprüft und sagt, was er ändert und wer fehlt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>Give up a change that waits</source>
            <translation>Wartende Änderung aufgeben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>What is in force stays in force.</source>
            <translation>Was gilt, gilt weiter.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>Several officers sign one change, each in a vault of their own.</source>
            <translation>Mehrere Verantwortliche signieren eine Änderung, jede Person im eigenen Tresor.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>Which changes do you sign?</source>
            <translation>Welche Änderungen signieren Sie?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>Those on which a key of this vault is missing.</source>
            <translation>Die, auf denen ein Schlüssel dieses Tresors fehlt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>Which changes shall others sign?</source>
            <translation>Welche Änderungen sollen andere signieren?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>They go into one file, which every officer may get.</source>
            <translation>Sie kommen in eine Datei, die alle Verantwortlichen bekommen dürfen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>Where is the proposal written?</source>
            <translation>Wohin kommt der Vorschlag?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>Where is the signed file written?</source>
            <translation>Wohin kommt die signierte Datei?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>It holds the proposal with this vault's signatures, and nothing secret.</source>
            <translation>Sie enthält den Vorschlag mit den Signaturen dieses Tresors und nichts Geheimes.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>Which changes are given up?</source>
            <translation>Welche Änderungen werden aufgegeben?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>How a change goes round</source>
            <translation>Wie eine Änderung die Runde macht</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_off_forms.py" />
            <source>The vault that planned it writes a proposal. Each officer signs it in their own vault. It comes back, and is in force once enough have signed.</source>
            <translation>Der Tresor, der sie geplant hat, schreibt einen Vorschlag. Alle Verantwortlichen signieren ihn im eigenen Tresor. Er kommt zurück und gilt, sobald genug signiert haben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <location filename="../../keymgr/ops/tags.py" />
            <source>Sign tags</source>
            <translation>Tags signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <source>Sign {tags} tags of {gun}</source>
            <translation>{tags} Tags von {gun} signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <source>Sign {tags} tags in {number} repositories</source>
            <translation>{tags} Tags in {number} Repositorys signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <source>What to sign</source>
            <translation>Was signiert wird</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <source>Sign {gun}:{tag}</source>
            <translation>{gun}:{tag} signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <source>{tag} of {gun} moves from other content, and is meant to.</source>
            <translation>{tag} von {gun} zeigt künftig auf anderen Inhalt, und das ist so gewollt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <source>Moves</source>
            <translation>Wechselt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <source>another hash</source>
            <translation>ein anderer Hash</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <source>I have compared them: {number} tags move from content that is signed already.</source>
            <translation>Ich habe sie verglichen: {number} Tags zeigen künftig auf anderen Inhalt als den schon signierten.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <source>Revoked</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <source>Choose the image.</source>
            <translation>Wählen Sie das Image.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <source>Name the tag.</source>
            <translation>Nennen Sie das Tag.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <source>Give the digest.</source>
            <translation>Geben Sie den Digest an.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <source>Give the manifest's size in bytes.</source>
            <translation>Geben Sie die Größe des Manifests in Bytes an.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <source>Sign the tag</source>
            <translation>Tag signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <source>Sign {number} tags</source>
            <translation>{number} Tags signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags.py" />
            <location filename="../../keymgr/gui/flows/sign_tags_forms.py" />
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags_forms.py" />
            <source>{digits}, {size} bytes</source>
            <translation>{digits}, {size} Bytes</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags_forms.py" />
            <source>What do the tags mean?</source>
            <translation>Was bedeuten die Tags?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags_forms.py" />
            <source>A signed tag says: this name means exactly this image.</source>
            <translation>Ein signiertes Tag sagt: Dieser Name bedeutet genau dieses Image.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags_forms.py" />
            <source>Of the image's manifest, as the registry shows it.</source>
            <translation>Der des Manifests, wie die Registry ihn zeigt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags_forms.py" />
            <source>Which tags are signed?</source>
            <translation>Welche Tags werden signiert?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags_forms.py" />
            <source>A tag that is signed for this content already is not listed.</source>
            <translation>Ein Tag, das für diesen Inhalt schon signiert ist, steht nicht in der Liste.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags_forms.py" />
            <source>another hash than SHA-256</source>
            <translation>ein anderer Hash als SHA-256</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags_forms.py" />
            <source>Image</source>
            <translation>Image</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags_forms.py" />
            <source>An OCI layout, as a folder or a tar file. Its digest is computed here.</source>
            <translation>Ein OCI-Layout, als Ordner oder tar-Datei. Sein Digest wird hier berechnet.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags_forms.py" />
            <source>In full</source>
            <translation>Vollständig</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags_forms.py" />
            <source>The layout calls this image {name}.</source>
            <translation>Das Layout nennt dieses Image {name}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags_forms.py" />
            <source>What the courier saw in the registry</source>
            <translation>Was der Kurier in der Registry sah</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags_forms.py" />
            <source>An image that was copied here</source>
            <translation>Ein Image, das hierher kopiert wurde</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags_forms.py" />
            <source>A digest that I know</source>
            <translation>Ein Digest, den ich kenne</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/sign_tags_forms.py" />
            <source>Size of the manifest in bytes</source>
            <translation>Größe des Manifests in Bytes</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signatories.py" />
            <source>has signed</source>
            <translation>hat signiert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signatories.py" />
            <source>ready</source>
            <translation>bereit</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signatories.py" />
            <source>asked next</source>
            <translation>als Nächstes gefragt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signatories.py" />
            <source>not needed</source>
            <translation>nicht nötig</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signatories.py" />
            <location filename="../../keymgr/gui/pages/keys_tab.py" />
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>held elsewhere</source>
            <translation>anderswo</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signatories.py" />
            <source>asked now</source>
            <translation>jetzt gefragt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>The chosen repositories have no delegation.</source>
            <translation>Die gewählten Repositorys haben keine Delegation.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Every tag</source>
            <translation>Jedes Tag</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Tags that begin with certain letters</source>
            <translation>Tags mit bestimmten Anfängen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Add or change one</source>
            <translation>Eine hinzufügen oder ändern</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Keys, certificates, the tags that they may sign, and a threshold.</source>
            <translation>Schlüssel, Zertifikate, die Tags, die sie signieren dürfen, und ein Schwellenwert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>List them</source>
            <translation>Auflisten</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Who may sign what, and how each stands.</source>
            <translation>Wer was signieren darf, und wie es steht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Remove one, or keys or paths of it</source>
            <translation>Eine entfernen, oder Schlüssel oder Pfade davon</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>What it signed no longer counts.</source>
            <translation>Was sie signiert hat, zählt nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <location filename="../../keymgr/gui/flows/signers.py" />
            <location filename="../../keymgr/ops/delegations.py" />
            <source>Take keys from every delegation</source>
            <translation>Jeder Delegation Schlüssel nehmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>When a key is lost or its owner leaves.</source>
            <translation>Wenn ein Schlüssel verloren ist oder sein Besitzer geht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Where may the signer sign?</source>
            <translation>Wo darf der Unterzeichner signieren?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Who signs, with which key?</source>
            <translation>Wer signiert, mit welchem Schlüssel?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>A signer pushes tags with docker and a key of their own.</source>
            <translation>Ein Unterzeichner lädt Tags mit docker und eigenem Schlüssel hoch.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Where does the signer leave?</source>
            <translation>Wo geht der Unterzeichner?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Which signer leaves?</source>
            <translation>Welcher Unterzeichner geht?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Their keys leave the releases, and their own role ends.</source>
            <translation>Seine Schlüssel verlassen die Releases, und seine eigene Rolle endet.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Whose delegations?</source>
            <translation>Wessen Delegationen?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <location filename="../../keymgr/gui/flows/signers.py" />
            <source>Delegations</source>
            <translation>Delegationen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>They let other keys sign tags, as notary's delegations do.</source>
            <translation>Sie lassen andere Schlüssel Tags signieren, wie bei notary.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Those that it may sign already</source>
            <translation>Die, die sie schon signieren darf</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Where is it added or changed?</source>
            <translation>Wo wird sie hinzugefügt oder geändert?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Which role may sign what?</source>
            <translation>Welche Rolle darf was signieren?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>A role that is there gets what you add, and keeps the rest.</source>
            <translation>Eine vorhandene Rolle bekommt, was Sie hinzufügen, und behält den Rest.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Where is it removed?</source>
            <translation>Wo wird sie entfernt?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Which delegation, and how much of it?</source>
            <translation>Welche Delegation, und wie viel davon?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>What it signed no longer counts once clients see the change.</source>
            <translation>Was sie signiert hat, zählt nicht mehr, sobald Clients die Änderung sehen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Where do the keys leave?</source>
            <translation>Wo gehen die Schlüssel?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Which keys leave every delegation?</source>
            <translation>Welche Schlüssel verlassen jede Delegation?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Each role keeps its other keys.</source>
            <translation>Jede Rolle behält ihre übrigen Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Name of the signer</source>
            <translation>Name des Unterzeichners</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Lower-case letters, digits, dashes and underscores.</source>
            <translation>Kleinbuchstaben, Ziffern, Binde- und Unterstriche.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Public keys of the signer</source>
            <translation>Öffentliche Schlüssel des Unterzeichners</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>The .pub file that 'docker trust key generate' wrote, or a certificate.</source>
            <translation>Die .pub-Datei aus „docker trust key generate“ oder ein Zertifikat.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>What docker pull takes then</source>
            <translation>Was docker pull dann nimmt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Tags that a signer pushes come ahead of those of the tagging key. From the first signer on, docker push signs with signers' keys only.</source>
            <translation>Tags eines Unterzeichners gehen denen des Tagging-Schlüssels vor. Ab dem ersten Unterzeichner signiert docker push nur mit deren Schlüsseln.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <location filename="../../keymgr/gui/flows/signers.py" />
            <location filename="../../keymgr/gui/pages/signers.py" />
            <source>Signer</source>
            <translation>Unterzeichner</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Sign again here what loses its signature</source>
            <translation>Hier neu signieren, was seine Signatur verliert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>In the same change, where a key of this vault may. Otherwise clients pass over those tags until a signer signs again.</source>
            <translation>In derselben Änderung, wo ein Schlüssel dieses Tresors es darf. Sonst übergehen Clients diese Tags, bis ein Unterzeichner neu signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Look at the tags first</source>
            <translation>Zuerst die Tags ansehen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <location filename="../../keymgr/ops/witness.py" />
            <source>Whoever signs a file again vouches for every tag in it, whoever signed it first.</source>
            <translation>Wer eine Datei noch einmal signiert, bürgt für jedes Tag darin, wer es auch zuerst signiert hat.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>For docker's signers</source>
            <translation>Für Unterzeichner mit docker</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Adding a signer is simpler: it makes targets/NAME and targets/releases at once.</source>
            <translation>Einen Unterzeichner hinzuzufügen ist einfacher: Es macht targets/NAME und targets/releases auf einmal.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>targets/NAME, or deeper: targets/NAME/PART.</source>
            <translation>targets/NAME, oder tiefer: targets/NAME/TEIL.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Keys that join</source>
            <translation>Schlüssel, die dazukommen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Public keys or certificates.</source>
            <translation>Öffentliche Schlüssel oder Zertifikate.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Tags that it may sign</source>
            <translation>Tags, die sie signieren darf</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Say how many of its keys must sign</source>
            <translation>Festlegen, wie viele ihrer Schlüssel signieren müssen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Otherwise that stays as it is; a new role begins with one.</source>
            <translation>Sonst bleibt es, wie es ist; eine neue Rolle beginnt mit einem.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>What docker pull reads</source>
            <translation>Was docker pull liest</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>targets/releases, then targets. Tags of other roles are for notary, or for a deeper role.</source>
            <translation>targets/releases, dann targets. Tags anderer Rollen sind für notary oder eine tiefere Rolle.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Delegation</source>
            <translation>Delegation</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Keys that leave</source>
            <translation>Schlüssel, die gehen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Beginnings, with blanks between them</source>
            <translation>Anfänge, mit Leerzeichen dazwischen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Such as qa- nightly-. They join those that it has.</source>
            <translation>Etwa qa- nightly-. Sie kommen zu denen dazu, die sie hat.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>How many of its keys must sign</source>
            <translation>Wie viele ihrer Schlüssel signieren müssen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Beginnings of tags that leave, with blanks between them</source>
            <translation>Anfänge von Tags, die gehen, mit Leerzeichen dazwischen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>{name}, in {number} of them</source>
            <translation>{name}, in {number} davon</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>All of it</source>
            <translation>Ganz</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signer_forms.py" />
            <source>Some keys or paths</source>
            <translation>Einige Schlüssel oder Pfade</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signers.py" />
            <source>Add a signer</source>
            <translation>Unterzeichner hinzufügen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signers.py" />
            <source>Remove a signer</source>
            <translation>Unterzeichner entfernen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signers.py" />
            <source>Add or change a delegation</source>
            <translation>Delegation hinzufügen oder ändern</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signers.py" />
            <source>Remove a delegation</source>
            <translation>Delegation entfernen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signers.py" />
            <source>no file yet</source>
            <translation>noch keine Datei</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signers.py" />
            <source>Give the signer a name.</source>
            <translation>Geben Sie dem Unterzeichner einen Namen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signers.py" />
            <source>Add the signer's public key.</source>
            <translation>Fügen Sie den öffentlichen Schlüssel des Unterzeichners hinzu.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signers.py" />
            <source>Choose the signer who leaves.</source>
            <translation>Wählen Sie den Unterzeichner, der geht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signers.py" />
            <source>{number} delegation</source>
            <translation>{number} Delegation</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signers.py" />
            <source>{number} delegations</source>
            <translation>{number} Delegationen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signers.py" />
            <source>What signers sign is what docker pull takes, ahead of the tagging key.</source>
            <translation>Was Unterzeichner signieren, nimmt docker pull, noch vor dem Tagging-Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signers.py" />
            <source>signatures missing</source>
            <translation>Signaturen fehlen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signers.py" />
            <source>Give the role a name that begins with targets/.</source>
            <translation>Geben Sie der Rolle einen Namen, der mit targets/ beginnt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signers.py" />
            <source>A new role needs a public key.</source>
            <translation>Eine neue Rolle braucht einen öffentlichen Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signers.py" />
            <source>Choose the delegation.</source>
            <translation>Wählen Sie die Delegation.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signers.py" />
            <source>Choose at least one key or path.</source>
            <translation>Wählen Sie mindestens einen Schlüssel oder Pfad.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signers.py" />
            <source>Choose at least one key.</source>
            <translation>Wählen Sie mindestens einen Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signers.py" />
            <location filename="../../keymgr/gui/pages/keys_tab.py" />
            <location filename="../../keymgr/gui/presenters/counting.py" />
            <location filename="../../keymgr/gui/presenters/repositories.py" />
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <location filename="../../keymgr/ops/proposed_facts.py" />
            <source>{threshold} of {keys}</source>
            <translation>{threshold} von {keys}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signers.py" />
            <source>all tags</source>
            <translation>alle Tags</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signers.py" />
            <source>Signs</source>
            <translation>Signiert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signing_view.py" />
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signing_view.py" />
            <source>What is finished is kept, whatever happens.</source>
            <translation>Was fertig ist, bleibt erhalten, was auch geschieht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signing_view.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signing_view.py" />
            <source>Opening the keys…</source>
            <translation>Schlüssel öffnen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signing_view.py" />
            <source>{done} of {total}, about {seconds} s left</source>
            <translation>{done} von {total}, noch etwa {seconds} s</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signing_view.py" />
            <source>Signing</source>
            <translation>Signieren läuft</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/signing_view.py" />
            <source>Stopping leaves each repository either done or untouched.</source>
            <translation>Nach dem Anhalten ist jedes Repository entweder fertig oder unberührt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>Adopt repositories</source>
            <translation>Repositorys übernehmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>Take in what the server has</source>
            <translation>Übernehmen, was der Server hat</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>From where</source>
            <translation>Woher</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>Which</source>
            <translation>Welche</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>{number} key comes along; its file's passphrase is asked for.</source>
            <translation>{number} Schlüssel kommt dazu; nach der Passphrase seiner Datei wird gefragt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>{number} keys come along; their files' passphrases are asked for.</source>
            <translation>{number} Schlüssel kommen dazu; nach den Passphrasen ihrer Dateien wird gefragt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>Choose the trust folder.</source>
            <translation>Wählen Sie den Vertrauensordner.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>{number} repository is adopted</source>
            <translation>{number} Repository ist übernommen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>{number} repositories are adopted</source>
            <translation>{number} Repositorys sind übernommen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>Its history and its tags are in the vault; what is missing is named below.</source>
            <translation>Vorgeschichte und Tags sind im Tresor; was fehlt, steht unten.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>{gun} is left out: {reason}</source>
            <translation>{gun} bleibt außen vor: {reason}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>{number} repository is up to date</source>
            <translation>{number} Repository ist auf dem neuesten Stand</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>{number} repositories are up to date</source>
            <translation>{number} Repositorys sind auf dem neuesten Stand</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>What others signed is in the vault now.</source>
            <translation>Was andere signiert haben, ist jetzt im Tresor.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>I have compared the first root's digest over another channel. It is right.</source>
            <translation>Ich habe den Digest der ersten root über einen anderen Weg verglichen. Er stimmt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>I have compared the digest of {number} first roots over another channel. It is right.</source>
            <translation>Ich habe den Digest von {number} ersten roots über einen anderen Weg verglichen. Er stimmt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>Compare this over another channel</source>
            <translation>Vergleichen Sie dies über einen anderen Weg</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>Nothing here vouches for the first root. Have its digest read to you.</source>
            <translation>Nichts hier bürgt für die erste root. Lassen Sie sich ihren Digest vorlesen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>Adopt {gun}</source>
            <translation>{gun} übernehmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>Adopt {number} repositories</source>
            <translation>{number} Repositorys übernehmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>Adopt the repository</source>
            <translation>Repository übernehmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <location filename="../../keymgr/ops/adopting.py" />
            <source>Adopting</source>
            <translation>Übernahme</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <location filename="../../keymgr/gui/presenters/audit.py" />
            <source>First root</source>
            <translation>Erste root</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>There is nothing to take in</source>
            <translation>Es gibt nichts zu übernehmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>Below is why, for each repository.</source>
            <translation>Unten steht für jedes Repository, warum.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>Take in what is new of {gun}</source>
            <translation>Neues von {gun} übernehmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>Take in what is new of {number} repositories</source>
            <translation>Neues von {number} Repositorys übernehmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>Take in {number} repositories</source>
            <translation>{number} Repositorys übernehmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>Every signature of it was checked; nothing has been taken in yet.</source>
            <translation>Jede Signatur davon ist geprüft; übernommen wurde noch nichts.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>{gun}: {text}</source>
            <translation>{gun}: {text}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>Clients notice nothing of it.</source>
            <translation>Clients bemerken davon nichts.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>Vouched for</source>
            <translation>Verbürgt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>To be compared</source>
            <translation>Zu vergleichen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/taking_in.py" />
            <source>Everything can be signed here.</source>
            <translation>Alles kann hier signiert werden.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/thresholds.py" />
            <source>Root keys and threshold</source>
            <translation>Root-Schlüssel und Schwellenwert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/thresholds.py" />
            <source>Tagging keys and threshold</source>
            <translation>Tagging-Schlüssel und Schwellenwert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/thresholds.py" />
            <source>Choose at least one root key.</source>
            <translation>Wählen Sie mindestens einen Root-Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/thresholds.py" />
            <source>All of them must sign: when one is lost, nobody can change this root of trust any more.</source>
            <translation>Alle müssen signieren: Geht einer verloren, kann niemand diese Vertrauenswurzel mehr ändern.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/thresholds.py" />
            <source>Each of them may act alone: whoever steals one has the root of trust.</source>
            <translation>Jeder darf allein handeln: Wer einen stiehlt, hat die Vertrauenswurzel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <source>Verify</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <source>What shall be checked?</source>
            <translation>Was soll geprüft werden?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <source>It is checked as a docker client would that has never seen it.</source>
            <translation>Es wird geprüft wie von einem Docker-Client, der es noch nie gesehen hat.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <source>Checked as of {day}, by this station's clock.</source>
            <translation>Geprüft zum {day}, nach der Uhr dieser Station.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <source>A bundle, a site's folder, or a client's trust folder such as ~/.docker/trust.</source>
            <translation>Ein Bündel, der Ordner einer Website oder der Vertrauensordner eines Clients wie ~/.docker/trust.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <source>The root that must start the chain, if you know it</source>
            <translation>Die root, mit der die Kette beginnen muss, falls Sie sie kennen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <source>A root.json that you trust, or the 64 digits of a root key's ID.</source>
            <translation>Eine root.json, der Sie vertrauen, oder die 64 Ziffern der ID eines Root-Schlüssels.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <source>A docker client accepts it</source>
            <translation>Ein Docker-Client nimmt es an</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <source>A docker client accepts all {number} of them</source>
            <translation>Ein Docker-Client nimmt alle {number} an</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <source>A docker client refuses {number} of {total} repository</source>
            <translation>Ein Docker-Client lehnt {number} von {total} Repository ab</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <source>A docker client refuses {number} of {total} repositories</source>
            <translation>Ein Docker-Client lehnt {number} von {total} Repositorys ab</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <source>Why it is refused</source>
            <translation>Warum es abgelehnt wird</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <source>Roles</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <source>{signed} of {threshold}</source>
            <translation>{signed} von {threshold}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <source>Don't use it or pass it on. Get it again from where it was signed.</source>
            <translation>Verwenden Sie es nicht und geben Sie es nicht weiter. Holen Sie es noch einmal von dort, wo es signiert wurde.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <location filename="../../keymgr/gui/presenters/audit.py" />
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <source>Signatures</source>
            <translation>Signaturen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <source>Verdict</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/flows/verify_flow.py" />
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/kit/passphrase.py" />
            <source>Show while held</source>
            <translation>Anzeigen, solange gehalten</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/kit/passphrase.py" />
            <source>Caps Lock is on</source>
            <translation>Die Feststelltaste ist an</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/kit/sheet.py" />
            <source>Type {name} to turn this on.</source>
            <translation>Tippen Sie {name}, um dies freizugeben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/kit/steps.py" />
            <source>Step {number} of {all}: {words}</source>
            <translation>Schritt {number} von {all}: {words}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/kit/steps.py" />
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/kit/steps.py" />
            <source>current step</source>
            <translation>jetziger Schritt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/audit.py" />
            <source>Chain of {count:,} entries and every record whole</source>
            <translation>Kette von {count:,} Einträgen und jeder Datensatz heil</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/audit.py" />
            <source>By</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/audit.py" />
            <source>Check the vault</source>
            <translation>Tresor prüfen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/audit.py" />
            <source>Export log…</source>
            <translation>Protokoll exportieren…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/audit.py" />
            <source>Compare a digest…</source>
            <translation>Digest vergleichen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/audit.py" />
            <source>Entry</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/audit.py" />
            <source>{shown:,} of {all:,} entries, newest first</source>
            <translation>{shown:,} von {all:,} Einträgen, neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/audit.py" />
            <source>The vault is being checked.</source>
            <translation>Der Tresor wird geprüft.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/audit.py" />
            <source>Checking every record…</source>
            <translation>Jeder Datensatz wird geprüft…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/audit.py" />
            <source>The vault is damaged</source>
            <translation>Der Tresor ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/audit.py" />
            <source>Digest of the chain up to here</source>
            <translation>Digest der Kette bis hier</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/audit.py" />
            <source>The same in words, to be read aloud</source>
            <translation>Dasselbe in Wörtern, zum Vorlesen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/audit.py" />
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/audit.py" />
            <source>Time (UTC)</source>
            <translation>Zeit (UTC)</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/audit.py" />
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/audit.py" />
            <source>Subject</source>
            <translation>Gegenstand</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/backups.py" />
            <source>Is it enough?</source>
            <translation>Reicht das?</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/backups.py" />
            <location filename="../../keymgr/gui/pages/first_run_steps/backup.py" />
            <source>Whoever loses every copy of the vault has lost the root of trust.</source>
            <translation>Wer jede Kopie des Tresors verliert, hat die Wurzel des Vertrauens verloren.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/backups.py" />
            <location filename="../../keymgr/gui/shell/main_window.py" />
            <source>Restore…</source>
            <translation>Zurückholen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/backups.py" />
            <source>Known backups</source>
            <translation>Bekannte Sicherungen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/backups.py" />
            <source>Root keys on paper</source>
            <translation>Root-Schlüssel auf Papier</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/backups.py" />
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>1 note</source>
            <translation>1 Hinweis</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/backups.py" />
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>{number} notes</source>
            <translation>{number} Hinweise</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/backups.py" />
            <source>Enter proves the chosen one.</source>
            <translation>Die Eingabetaste prüft die gewählte.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/backups.py" />
            <source>Make a page</source>
            <translation>Blatt machen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/backups.py" />
            <source>Sealed codes and lines to print.</source>
            <translation>Versiegelte Codes und Zeilen zum Drucken.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/backups.py" />
            <source>Make…</source>
            <translation>Machen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/backups.py" />
            <source>Prove that it gives the key back.</source>
            <translation>Beweisen, dass es den Schlüssel zurückgibt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/backups.py" />
            <source>Check…</source>
            <translation>Prüfen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/backups.py" />
            <source>From a scan, or typed line by line.</source>
            <translation>Aus einem Scan, oder Zeile für Zeile getippt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/backups.py" />
            <source>No backup yet</source>
            <translation>Noch keine Sicherung</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/backups.py" />
            <source>A backup is one file: the whole vault, sealed as it is here. Keep two, on media that lie apart.</source>
            <translation>Eine Sicherung ist eine Datei: der ganze Tresor, versiegelt wie hier. Bewahren Sie zwei auf, auf Medien an verschiedenen Orten.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/backups.py" />
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>Made</source>
            <translation>Gemacht</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/backups.py" />
            <location filename="../../keymgr/gui/pages/restore.py" />
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>Revision</source>
            <translation>Revision</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/backups.py" />
            <location filename="../../keymgr/gui/presenters/keys.py" />
            <source>Own passphrase</source>
            <translation>Eigene Passphrase</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/backups.py" />
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/backups.py" />
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/details.py" />
            <source>All repositories</source>
            <translation>Alle Repositorys</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/details.py" />
            <source>Several repositories</source>
            <translation>Mehrere Repositorys</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/details.py" />
            <source>Rotate…</source>
            <translation>Wechseln…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/details.py" />
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/details.py" />
            <source>Trust</source>
            <translation>Vertrauen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/details.py" />
            <location filename="../../keymgr/gui/pages/history_tab.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/details.py" />
            <source>Sign &amp;tags…</source>
            <translation>&amp;Signieren…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/details.py" />
            <source>{count:,} repositories</source>
            <translation>{count:,} Repositorys</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/details.py" />
            <source>What you begin below is done to all of them.</source>
            <translation>Was Sie unten beginnen, geschieht mit allen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/details.py" />
            <source>Witness…</source>
            <translation>Bezeugen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/details.py" />
            <source>Root key…</source>
            <translation>Root-Schlüssel…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/details.py" />
            <source>Tagging key…</source>
            <translation>Tagging-Schlüssel…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/details.py" />
            <source>Snapshot or timestamp key…</source>
            <translation>Snapshot- oder Timestamp-Schlüssel…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/expiry_chart.py" />
            <source>{month}: {count:,}</source>
            <translation>{month}: {count:,}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/expiry_chart.py" />
            <location filename="../../keymgr/gui/pages/overview.py" />
            <source>What expires in the next 12 months</source>
            <translation>Was in den nächsten 12 Monaten abläuft</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/expiry_chart.py" />
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run.py" />
            <source>First run</source>
            <translation>Erster Start</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run.py" />
            <source>Make a new vault</source>
            <translation>Neuen Tresor anlegen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run.py" />
            <source>Two passphrases, the first root key, a backup: ten minutes, pen and paper.</source>
            <translation>Zwei Passphrasen, der erste Root-Schlüssel, eine Sicherung: zehn Minuten, Stift und Papier.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run.py" />
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run.py" />
            <source>The vault is being made…</source>
            <translation>Der Tresor wird angelegt…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run.py" />
            <source>Make the vault</source>
            <translation>Tresor anlegen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run.py" />
            <source>Continue without a backup</source>
            <translation>Ohne Sicherung fortfahren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run.py" />
            <source>Go to the vault</source>
            <translation>Zum Tresor</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run.py" />
            <source>The overview reminds you until a backup is made.</source>
            <translation>Die Übersicht erinnert Sie, bis eine Sicherung gemacht ist.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run.py" />
            <location filename="../../keymgr/gui/pages/overview.py" />
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run.py" />
            <source>Where it lives</source>
            <translation>Wo er liegt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run.py" />
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>Passphrases</source>
            <translation>Passphrasen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run.py" />
            <source>First root key</source>
            <translation>Root-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run.py" />
            <source>What comes next</source>
            <translation>Wie es weitergeht</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run.py" />
            <source>You can stop at any time. Nothing is kept before step 4 is done.</source>
            <translation>Sie können jederzeit aufhören. Bevor Schritt 4 getan ist, wird nichts behalten.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run.py" />
            <source>The vault is made. Nobody can reset its passphrases: keep the paper safe.</source>
            <translation>Der Tresor ist angelegt. Niemand kann seine Passphrasen zurücksetzen: Bewahren Sie das Papier sicher auf.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/backup.py" />
            <source>The first backup</source>
            <translation>Die erste Sicherung</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/backup.py" />
            <source>Copy the vault to another medium</source>
            <translation>Den Tresor auf ein anderes Medium kopieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/backup.py" />
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>Made and proven</source>
            <translation>Gemacht und geprüft</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/backup.py" />
            <source>Another place</source>
            <translation>Ein anderer Ort</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/backup.py" />
            <source>A folder on a medium that is kept elsewhere.</source>
            <translation>Ein Ordner auf einem Medium, das anderswo aufbewahrt wird.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/backup.py" />
            <source>Two copies, two places</source>
            <translation>Zwei Kopien, zwei Orte</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/backup.py" />
            <source>Each copy is read back from its medium and compared. The vault's passphrase opens it, so keep the paper apart from it.</source>
            <translation>Jede Kopie wird von ihrem Medium zurückgelesen und verglichen. Die Passphrase des Tresors öffnet sie; halten Sie also das Papier davon getrennt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/backup.py" />
            <source>Read back from {folder} and compared.</source>
            <translation>Aus {folder} zurückgelesen und verglichen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/next_steps.py" />
            <source>The vault is ready</source>
            <translation>Der Tresor ist bereit</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/next_steps.py" />
            <source>This is what usually comes next, in this order.</source>
            <translation>Das kommt meist als Nächstes, in dieser Reihenfolge.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/next_steps.py" />
            <source>Seal the paper</source>
            <translation>Das Papier versiegeln</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/next_steps.py" />
            <source>Two copies of both passphrases, in two places, apart from the backups.</source>
            <translation>Zwei Kopien beider Passphrasen, an zwei Orten, getrennt von den Sicherungen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/next_steps.py" />
            <source>Fetch a request</source>
            <translation>Eine Anfrage holen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/next_steps.py" />
            <source>On the online machine, 'keymgr-courier request' writes what the server has onto a stick.</source>
            <translation>Auf dem Online-Rechner schreibt „keymgr-courier request“ auf einen Stick, was der Server hat.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/next_steps.py" />
            <source>Take the repository in</source>
            <translation>Das Repository aufnehmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/next_steps.py" />
            <source>A new one, or one that docker made: plug in the stick and import the request.</source>
            <translation>Ein neues, oder eines, das docker angelegt hat: Stecken Sie den Stick ein und importieren Sie die Anfrage.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/next_steps.py" />
            <source>Sign and export</source>
            <translation>Signieren und exportieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/next_steps.py" />
            <source>What leaves is public and signed. The courier publishes it, and brings a receipt.</source>
            <translation>Was hinausgeht, ist öffentlich und signiert. Der Kurier veröffentlicht es und bringt eine Quittung.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/opens_drawing.py" />
            <location filename="../../keymgr/gui/pages/first_run_steps/passphrases.py" />
            <location filename="../../keymgr/gui/pages/first_run_steps/root_key.py" />
            <location filename="../../keymgr/gui/pages/locked.py" />
            <source>Vault passphrase</source>
            <translation>Passphrase des Tresors</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/opens_drawing.py" />
            <location filename="../../keymgr/gui/pages/first_run_steps/passphrases.py" />
            <source>Root passphrase</source>
            <translation>Root-Passphrase</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/opens_drawing.py" />
            <source>Tagging keys</source>
            <translation>Tagging-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/passphrases.py" />
            <source>Two passphrases, two jobs</source>
            <translation>Zwei Passphrasen, zwei Aufgaben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/passphrases.py" />
            <source>One opens the vault every day. The other guards the root keys and is needed a few times a year.</source>
            <translation>Die eine öffnet jeden Tag den Tresor. Die andere hütet die Root-Schlüssel und wird ein paarmal im Jahr gebraucht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/passphrases.py" />
            <location filename="../../keymgr/gui/pages/restore.py" />
            <source>Asked each time the vault is opened.</source>
            <translation>Gefragt, wann immer der Tresor geöffnet wird.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/passphrases.py" />
            <source>Asked only to create, rotate or sign off a root.</source>
            <translation>Nur gefragt, um eine root anzulegen, zu wechseln oder freizugeben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/passphrases.py" />
            <source>What each one opens</source>
            <translation>Was jede öffnet</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/passphrases.py" />
            <source>To continue, choose two different passphrases</source>
            <translation>Um fortzufahren, wählen Sie zwei verschiedene Passphrasen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/passphrases.py" />
            <source>Unlocking the vault never unlocks the root keys. They open for one job and close again.</source>
            <translation>Das Entsperren des Tresors entsperrt nie die Root-Schlüssel. Sie öffnen sich für einen Auftrag und schließen sich wieder.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/passphrases.py" />
            <source>Nobody can reset these</source>
            <translation>Niemand kann diese zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/passphrases.py" />
            <source>Without the root passphrase no root can be rotated or renewed, and every client must be set up anew. Keep two sealed copies in two places.</source>
            <translation>Ohne die Root-Passphrase lässt sich keine root wechseln oder erneuern, und jeder Client muss neu eingerichtet werden. Bewahren Sie zwei versiegelte Kopien an zwei Orten auf.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/place.py" />
            <source>Where the vault lives</source>
            <translation>Wo der Tresor liegt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/place.py" />
            <source>The vault is one encrypted file. Everything that keymgr keeps is in it.</source>
            <translation>Der Tresor ist eine verschlüsselte Datei. Alles, was keymgr aufbewahrt, ist darin.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/place.py" />
            <source>File of the vault</source>
            <translation>Datei des Tresors</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/place.py" />
            <source>What is good to know</source>
            <translation>Gut zu wissen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/place.py" />
            <source>To continue, choose a place for the vault.</source>
            <translation>Um fortzufahren, wählen Sie einen Ort für den Tresor.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/place.py" />
            <source>Without its passphrase nobody can read the file.</source>
            <translation>Ohne seine Passphrase kann niemand die Datei lesen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/place.py" />
            <source>A disk of this machine is the right place.</source>
            <translation>Eine Platte dieses Rechners ist der richtige Ort.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/place.py" />
            <source>Copies go to other media at the end, and after each day's work.</source>
            <translation>Kopien kommen am Ende auf andere Medien, und nach jedem Arbeitstag.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/place.py" />
            <source>One file, one vault</source>
            <translation>Eine Datei, ein Tresor</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/place.py" />
            <source>Losing every copy of it is losing the root of trust. So make copies.</source>
            <translation>Jede Kopie zu verlieren heißt, die Vertrauenswurzel zu verlieren. Machen Sie also Kopien.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/root_key.py" />
            <source>The first root key</source>
            <translation>Der erste Root-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/root_key.py" />
            <source>All trust rests on it. It signs a few times a year, under its own passphrase.</source>
            <translation>Alles Vertrauen ruht auf ihm. Er signiert ein paarmal im Jahr, unter eigener Passphrase.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/root_key.py" />
            <source>What will be made</source>
            <translation>Was angelegt wird</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/root_key.py" />
            <source>Other root keys can follow</source>
            <translation>Weitere Root-Schlüssel können folgen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/root_key.py" />
            <source>One for each officer, so that two of three must sign: begin with this one, and raise the threshold later.</source>
            <translation>Einer für jede verantwortliche Person, sodass zwei von drei signieren müssen: Beginnen Sie mit diesem, und erhöhen Sie den Schwellenwert später.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/root_key.py" />
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>Vault</source>
            <translation>Tresor</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/root_key.py" />
            <source>Argon2id, at about a second a guess on this machine</source>
            <translation>Argon2id, etwa eine Sekunde je Rateversuch auf diesem Rechner</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/root_key.py" />
            <source>ECDSA P-256, under the root passphrase</source>
            <translation>ECDSA P-256, unter der Root-Passphrase</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/welcome.py" />
            <source>Welcome to keymgr</source>
            <translation>Willkommen bei keymgr</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/first_run_steps/welcome.py" />
            <source>It keeps the keys that an organisation's images are trusted by, and signs offline.</source>
            <translation>Es hält die Schlüssel, nach denen den Images einer Organisation vertraut wird, und signiert ohne Netz.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/help.py" />
            <location filename="../../keymgr/gui/shell/entries.py" />
            <location filename="../../keymgr/gui/shell/manual_window.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/help.py" />
            <source>Search the manual</source>
            <translation>Im Handbuch suchen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/help.py" />
            <source>Pages of the manual</source>
            <translation>Seiten des Handbuchs</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/help.py" />
            <source>Page of the manual</source>
            <translation>Seite des Handbuchs</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/help.py" />
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/help.py" />
            <source>Try another word, or fewer.</source>
            <translation>Versuchen Sie ein anderes Wort oder weniger.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/history_tab.py" />
            <source>{time}, by {actor}</source>
            <translation>{time}, von {actor}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/history_tab.py" />
            <source>Whole log</source>
            <translation>Ganzes Protokoll</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/history_tab.py" />
            <source>Reason: {reason}</source>
            <translation>Grund: {reason}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/keyring_card.py" />
            <source>Desktop's keyring</source>
            <translation>Schlüsselbund des Desktops</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/keyring_card.py" />
            <source>It notices an older copy in the vault's place, and can keep repositories' own passphrases for a working day. Never the vault's or a root's.</source>
            <translation>Er merkt, wenn eine ältere Kopie an der Stelle des Tresors liegt, und kann eigene Passphrasen von Repositorys für einen Arbeitstag aufheben. Nie die des Tresors oder einer root.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/keyring_card.py" />
            <source>Use the keyring</source>
            <translation>Schlüsselbund nutzen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/keyring_card.py" />
            <source>Use it no longer</source>
            <translation>Nicht mehr nutzen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/keyring_card.py" />
            <source>Keep passphrases…</source>
            <translation>Passphrasen aufheben…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/keyring_card.py" />
            <source>Take them out</source>
            <translation>Herausnehmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/keyring_card.py" />
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/keyring_card.py" />
            <source>revision {revision:,}, {seen:%d %b %Y %H:%M} UTC</source>
            <translation>Revision {revision:,}, {seen:%d %b %Y %H:%M} UTC</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/keyring_card.py" />
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/keyring_card.py" />
            <source>In use</source>
            <translation>In Gebrauch</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/keyring_card.py" />
            <source>Every program that runs as you can read an unlocked keyring: leave it off where in doubt.</source>
            <translation>Jedes Programm, das unter Ihrem Namen läuft, kann einen offenen Schlüsselbund lesen: Im Zweifel lassen Sie ihn aus.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/keyring_card.py" />
            <source>Newest state seen</source>
            <translation>Neuester gesehener Stand</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/keys.py" />
            <source>Key files…</source>
            <translation>Schlüsseldateien…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/keys.py" />
            <location filename="../../keymgr/gui/pages/repositories.py" />
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/keys.py" />
            <source>Tagging</source>
            <translation>Tagging</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/keys.py" />
            <location filename="../../keymgr/gui/presenters/keys.py" />
            <source>Held elsewhere</source>
            <translation>Anderswo</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/keys.py" />
            <source>No key yet</source>
            <translation>Noch kein Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/keys.py" />
            <source>A root key vouches for every repository that is put under it.</source>
            <translation>Ein Root-Schlüssel bürgt für jedes Repository, das unter ihm steht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/keys.py" />
            <source>Import key files…</source>
            <translation>Schlüsseldateien importieren…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/keys.py" />
            <source>Used in {names}</source>
            <translation>Verwendet in {names}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/keys.py" />
            <source>{shown:,} keys</source>
            <translation>{shown:,} Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/keys.py" />
            <source>For</source>
            <translation>Für</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/keys.py" />
            <source>Used in</source>
            <translation>Verwendet in</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/keys_tab.py" />
            <source>held by the server</source>
            <translation>beim Server</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/list_pane.py" />
            <source>Nothing matches</source>
            <translation>Nichts passt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/list_pane.py" />
            <source>Type less of the name, or choose All.</source>
            <translation>Tippen Sie weniger vom Namen, oder wählen Sie Alle.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/locked.py" />
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/locked.py" />
            <source>Progress of the job</source>
            <translation>Fortschritt des Auftrags</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/locked.py" />
            <source>Stop the job</source>
            <translation>Auftrag anhalten</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/locked.py" />
            <source>Another vault…</source>
            <translation>Anderer Tresor…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/locked.py" />
            <source>keymgr is locked</source>
            <translation>keymgr ist gesperrt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/locked.py" />
            <source>A job is coming to its end. Nothing of it is lost.</source>
            <translation>Ein Auftrag geht zu Ende. Nichts davon geht verloren.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/locked.py" />
            <source>No names are shown or kept.</source>
            <translation>Es werden keine Namen gezeigt oder gehalten.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/locked.py" />
            <source>Opening…</source>
            <translation>Öffnen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/locked.py" />
            <source>Next try in {seconds} s</source>
            <translation>Nächster Versuch in {seconds} s</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/locked.py" />
            <source>The passphrase is being tried.</source>
            <translation>Die Passphrase wird geprüft.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/locked.py" />
            <source>Type the vault's passphrase.</source>
            <translation>Tippen Sie die Passphrase des Tresors.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/overview.py" />
            <source>This station</source>
            <translation>Diese Station</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/overview.py" />
            <location filename="../../keymgr/gui/shell/entries.py" />
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/overview.py" />
            <source>The vault is open. It has no repository yet.</source>
            <translation>Der Tresor ist offen. Er hat noch kein Repository.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/overview.py" />
            <source>Your first repository</source>
            <translation>Ihr erstes Repository</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/overview.py" />
            <source>It gets a tagging key of its own, and a certificate of your root key.</source>
            <translation>Es bekommt einen eigenen Tagging-Schlüssel und ein Zertifikat Ihres Root-Schlüssels.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/overview.py" />
            <location filename="../../keymgr/gui/pages/repositories.py" />
            <source>Needs you</source>
            <translation>Wartet auf Sie</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/overview.py" />
            <location filename="../../keymgr/gui/presenters/keys.py" />
            <source>root</source>
            <translation>root</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/overview.py" />
            <location filename="../../keymgr/gui/presenters/keys.py" />
            <source>tagging</source>
            <translation>Tagging</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/overview.py" />
            <source>export</source>
            <translation>Export</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/overview.py" />
            <source>On its way</source>
            <translation>Unterwegs</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/overview.py" />
            <source>Nothing today</source>
            <translation>Heute nichts</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/overview.py" />
            <source>No date is near, nobody waits.</source>
            <translation>Kein Datum ist nahe, niemand wartet.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/repositories.py" />
            <source>Vault intact, checked {time} UTC</source>
            <translation>Tresor heil, geprüft {time} UTC</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/repositories.py" />
            <source>{chosen:,} of {shown:,} selected, most urgent first</source>
            <translation>{chosen:,} von {shown:,} gewählt, das Dringendste zuerst</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/repositories.py" />
            <source>No repositories yet</source>
            <translation>Noch keine Repositorys</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/repositories.py" />
            <source>Each repository of your registry has its tags, and the keys that sign them.</source>
            <translation>Jedes Repository Ihrer Registry hat seine Tags und die Schlüssel, die sie signieren.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/restore.py" />
            <source>The whole vault comes back as it was on the day of the backup.</source>
            <translation>Der ganze Tresor kommt zurück, wie er am Tag der Sicherung war.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/restore.py" />
            <source>Passphrase of the day of the backup</source>
            <translation>Passphrase vom Tag der Sicherung</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/restore.py" />
            <source>The backup is being read. This takes a moment.</source>
            <translation>Die Sicherung wird gelesen. Das dauert einen Augenblick.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/restore.py" />
            <source>To go on, choose the backup's file</source>
            <translation>Um fortzufahren, wählen Sie die Datei der Sicherung</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/restore.py" />
            <source>To go on, say where the vault shall be</source>
            <translation>Um fortzufahren, geben Sie an, wo der Tresor liegen soll</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/restore.py" />
            <source>To go on, type the passphrase</source>
            <translation>Um fortzufahren, tippen Sie die Passphrase</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/restore.py" />
            <source>The vault is back</source>
            <translation>Der Tresor ist wieder da</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/restore.py" />
            <source>It is whole: every record in it was opened.</source>
            <translation>Er ist heil: Jeder Eintrag wurde geöffnet.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/restore.py" />
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>Private keys</source>
            <translation>Private Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/restore.py" />
            <source>Open the vault</source>
            <translation>Tresor öffnen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/restore.py" />
            <source>Nothing is overwritten</source>
            <translation>Nichts wird überschrieben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/restore.py" />
            <source>The backup is only read. Every record in it is opened before the new vault is written. Root keys keep their own passphrases.</source>
            <translation>Die Sicherung wird nur gelesen. Jeder Eintrag darin wird geöffnet, bevor der neue Tresor geschrieben wird. Root-Schlüssel behalten ihre eigenen Passphrasen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/restore.py" />
            <source>The vault's new passphrase</source>
            <translation>Neue Passphrase des Tresors</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/restore.py" />
            <source>As it was on {date}.</source>
            <translation>Wie er am {date} war.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>Language and text size change when keymgr is opened the next time.</source>
            <translation>Sprache und Schriftgröße ändern sich, wenn keymgr das nächste Mal geöffnet wird.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>Also on screen lock, on suspend and by Ctrl+L.</source>
            <translation>Auch bei Bildschirmsperre, beim Bereitschaftsmodus und mit Strg+L.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>The vault locks when nobody has touched keyboard or mouse for so long.</source>
            <translation>Der Tresor sperrt sich, wenn so lange niemand Tastatur oder Maus berührt hat.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>Their paths are kept in a file of yours. Turned off, the list is emptied.</source>
            <translation>Ihre Pfade stehen in einer Datei von Ihnen. Abgeschaltet wird die Liste geleert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>The former one works until the new one is kept.</source>
            <translation>Die bisherige gilt, bis die neue gespeichert ist.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>They hold for you, on this machine.</source>
            <translation>Sie gelten für Sie, auf diesem Rechner.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>Idle minutes</source>
            <translation>Minuten ohne Eingabe</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>Theme</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>Text size</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>Remember the vaults that were opened</source>
            <translation>Geöffnete Tresore merken</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>Desktop's language</source>
            <translation>Sprache des Desktops</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>Look and language</source>
            <translation>Aussehen und Sprache</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>Light, dark, or the highest contrast.</source>
            <translation>Hell, dunkel oder mit höchstem Kontrast.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>Locking</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>Recent vaults</source>
            <translation>Zuletzt geöffnete Tresore</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>Off, unless you want it.</source>
            <translation>Aus, außer Sie wünschen es.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>Desktop's</source>
            <translation>Desktop</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>High contrast</source>
            <translation>Kontrast</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>The vault's, a root key's, an officer's or a repository's.</source>
            <translation>Die des Tresors, eines Root-Schlüssels, eines Verantwortlichen oder eines Repositorys.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>Renew the cost of guessing</source>
            <translation>Kosten des Ratens erneuern</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/settings.py" />
            <source>Keeps a passphrase, and makes each guess as dear as this machine can.</source>
            <translation>Behält eine Passphrase und macht jeden Rateversuch so teuer, wie dieser Rechner es kann.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/signers.py" />
            <location filename="../../keymgr/gui/shell/entries.py" />
            <source>Signers</source>
            <translation>Unterzeichner</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/signers.py" />
            <source>No signers</source>
            <translation>Keine Unterzeichner</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/signers.py" />
            <source>A signer is a colleague who signs tags with docker, with a key of their own.</source>
            <translation>Ein Unterzeichner signiert Tags mit docker und einem eigenen Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/signers.py" />
            <source>{shown:,} signers</source>
            <translation>{shown:,} Unterzeichner</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/signers.py" />
            <source>Key IDs</source>
            <translation>Schlüssel-IDs</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/signers.py" />
            <source>Signs in</source>
            <translation>Signiert in</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/tags_tab.py" />
            <source>No tag is signed yet</source>
            <translation>Noch ist kein Tag signiert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/tags_tab.py" />
            <source>docker pull finds nothing before one is.</source>
            <translation>Vorher findet docker pull nichts.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/tags_tab.py" />
            <source>{tag}, manifest of {size} bytes, SHA-256</source>
            <translation>{tag}, Manifest mit {size} Bytes, SHA-256</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/tags_tab.py" />
            <source>{tag}, which docker pull does not take from here</source>
            <translation>{tag}, das docker pull nicht von hier nimmt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/tags_tab.py" />
            <source>Signed in</source>
            <translation>Signiert in</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/trust_tab.py" />
            <source>Show the tree as a list</source>
            <translation>Den Baum als Liste zeigen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/trust_tab.py" />
            <source>Save the tree</source>
            <translation>Baum speichern</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/trust_tab.py" />
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/trust_tab.py" />
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/trust_tab.py" />
            <source>Usual size</source>
            <translation>Übliche Größe</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/trust_tab.py" />
            <source>Save the tree…</source>
            <translation>Baum speichern…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/pages/trust_tab.py" />
            <source>Print the tree…</source>
            <translation>Baum drucken…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/audit.py" />
            <source>Algorithm</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/audit.py" />
            <source>Bundle</source>
            <translation>Bündel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/audit.py" />
            <source>Compromised</source>
            <translation>Kompromittiert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/audit.py" />
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/audit.py" />
            <source>Mode</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/audit.py" />
            <source>Protector</source>
            <translation>Schutz</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/audit.py" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/audit.py" />
            <source>Signed</source>
            <translation>Signiert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/audit.py" />
            <source>Tagging key</source>
            <translation>Tagging-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/audit.py" />
            <source>Trusted because</source>
            <translation>Vertraut, weil</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/audit.py" />
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/audit.py" />
            <source>{time:%d %b %Y %H:%M} UTC</source>
            <translation>{time:%d %b %Y %H:%M} UTC</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>{role} key of {name}</source>
            <translation>{role}-Schlüssel von {name}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>Proven {distance}</source>
            <translation>Geprüft {distance}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <location filename="../../keymgr/gui/presenters/forms.py" />
            <source>1 day ago</source>
            <translation>vor 1 Tag</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <location filename="../../keymgr/gui/presenters/forms.py" />
            <source>{number} days ago</source>
            <translation>vor {number} Tagen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <location filename="../../keymgr/gui/presenters/forms.py" />
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>The newest backup holds every key.</source>
            <translation>Die neueste Sicherung enthält jeden Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>One was proven within {days} days.</source>
            <translation>Innerhalb von {days} Tagen wurde eine geprüft.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>They are on two media or more, apart from the vault's own.</source>
            <translation>Sie liegen auf zwei Medien oder mehr, außer dem des Tresors.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>Each was read back from its medium, and every record in it opened.</source>
            <translation>Jede wurde von ihrem Medium zurückgelesen und jeder Eintrag darin geöffnet.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>{done} of {total} backups are made</source>
            <translation>{done} von {total} Sicherungen sind gemacht</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>The others are not. The vault is whole; mend the cause and make the rest.</source>
            <translation>Die anderen nicht. Der Tresor ist heil; beheben Sie die Ursache und machen Sie den Rest.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>Where they went</source>
            <translation>Wohin gesichert wurde</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>The backup is whole</source>
            <translation>Die Sicherung ist heil</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>What is in it</source>
            <translation>Was darin ist</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>What is wrong</source>
            <translation>Was nicht stimmt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>What would be missing</source>
            <translation>Was fehlen würde</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>{names} and {more:,} more</source>
            <translation>{names} und {more:,} weitere</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>The vault is restored</source>
            <translation>Der Tresor ist zurückgeholt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>1 backup is made and proven</source>
            <translation>1 Sicherung ist gemacht und geprüft</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>{number} backups are made and proven</source>
            <translation>{number} Sicherungen sind gemacht und geprüft</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>The backup is not sound</source>
            <translation>Die Sicherung ist nicht heil</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>Don't rely on it. Check the vault, and make a new backup on another medium.</source>
            <translation>Verlassen Sie sich nicht darauf. Prüfen Sie den Tresor und machen Sie eine neue Sicherung auf einem anderen Medium.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>It restores the vault as it was then. What came later is not in it.</source>
            <translation>Sie gibt den Tresor zurück, wie er damals war. Was später kam, ist nicht darin.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <location filename="../../keymgr/gui/presenters/forms.py" />
            <source>{date}, {distance}</source>
            <translation>{date}, {distance}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>{digits}, format {format}</source>
            <translation>{digits}, Format {format}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>Signed files</source>
            <translation>Signierte Dateien</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>{number:,}, each checked against its root</source>
            <translation>{number:,}, jede gegen ihre root geprüft</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>{number:,} opened, each the one of its public half</source>
            <translation>{number:,} geöffnet, jeder passt zu seiner öffentlichen Hälfte</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>It opens with an older passphrase than the vault has today.</source>
            <translation>Sie öffnet sich mit einer älteren Passphrase, als der Tresor heute hat.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>Not opened, as their passphrases were not asked: {names}. Do that now and then, with the officers present.</source>
            <translation>Nicht geöffnet, weil nach ihren Passphrasen nicht gefragt wurde: {names}. Tun Sie das ab und zu, wenn die Verantwortlichen dabei sind.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>As it was on</source>
            <translation>Wie er war am</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>Its new passphrase opens it.</source>
            <translation>Seine neue Passphrase öffnet ihn.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>The passphrase of the day of the backup opens it.</source>
            <translation>Die Passphrase vom Tag der Sicherung öffnet ihn.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>Take the media to different places, away from this station.</source>
            <translation>Bringen Sie die Medien an verschiedene Orte, fort von dieser Station.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>The vault can be had back from it as it is now.</source>
            <translation>Der Tresor lässt sich daraus zurückholen, wie er jetzt ist.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>There is no vault of the same kind open to compare it with.</source>
            <translation>Der offene Tresor ist ein anderer; es gibt nichts zu vergleichen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>Fact</source>
            <translation>Angabe</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>Problem</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>It is not the beginning of the vault's: one went another way.</source>
            <translation>Es ist nicht der Anfang des Protokolls im Tresor: Eines ging einen anderen Weg.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>Not in the backup</source>
            <translation>Nicht in der Sicherung</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>Lock this vault, and open the other one by 'Open another vault…'.</source>
            <translation>Sperren Sie diesen Tresor und öffnen Sie den anderen mit „Anderen Tresor öffnen…“.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>What was signed after that day is not in it: have the courier fetch requests, and import them before anything is signed.</source>
            <translation>Was nach diesem Tag signiert wurde, ist nicht darin: Lassen Sie den Kurier Anfragen holen und führen Sie sie ein, bevor etwas signiert wird.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/backups.py" />
            <source>The restored vault</source>
            <translation>Der zurückgeholte Tresor</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/counting.py" />
            <source>{value} ({times})</source>
            <translation>{value} ({times})</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/forms.py" />
            <source>{names} and 1 more</source>
            <translation>{names} und 1 weiteres</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/forms.py" />
            <source>{names} and {amount} more</source>
            <translation>{names} und {amount} weitere</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/forms.py" />
            <source>in 1 day</source>
            <translation>in 1 Tag</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/forms.py" />
            <source>in {number} days</source>
            <translation>in {number} Tagen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/forms.py" />
            <source>within a day</source>
            <translation>binnen eines Tages</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/keys.py" />
            <source>delegation</source>
            <translation>Delegation</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/keys.py" />
            <source>In this vault</source>
            <translation>In diesem Tresor</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/keys.py" />
            <source>Retired</source>
            <translation>Außer Dienst</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/keys.py" />
            <source>Several officers</source>
            <translation>Mehrere Verantwortliche</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/keys.py" />
            <source>Can release</source>
            <translation>Kann freigeben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/keys.py" />
            <source>Can't release everywhere</source>
            <translation>Kann nicht überall freigeben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/locks.py" />
            <source>the vault</source>
            <translation>der Tresor</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/locks.py" />
            <source>Argon2id, {memory:g} MiB, {passes} passes</source>
            <translation>Argon2id, {memory:g} MiB, {passes} Durchläufe</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/locks.py" />
            <source>officer {name} of root key {root}</source>
            <translation>{name} für den Root-Schlüssel {root}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/locks.py" />
            <source>tagging key of {name}</source>
            <translation>Tagging-Schlüssel von {name}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/locks.py" />
            <source>What one guess costs</source>
            <translation>Was ein Rateversuch kostet</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/locks.py" />
            <source>It opens {what}.</source>
            <translation>Sie öffnet: {what}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/locks.py" />
            <source>tagging keys of {name} and {others:,} more</source>
            <translation>Tagging-Schlüssel von {name} und {others:,} weitere</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/locks.py" />
            <source>The passphrase stays, at the cost that suits this machine</source>
            <translation>Die Passphrase bleibt, zu Kosten, die diesem Rechner entsprechen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/locks.py" />
            <source>The passphrase is changed</source>
            <translation>Die Passphrase ist geändert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/locks.py" />
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>audit log exported</source>
            <translation>Protokoll exportiert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>backup made</source>
            <translation>Sicherung gemacht</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>backup proven</source>
            <translation>Sicherung geprüft</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>clock confirmed</source>
            <translation>Uhr bestätigt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>delegation add</source>
            <translation>Delegation hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>delegation purge</source>
            <translation>Schlüssel aus Delegationen genommen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>delegation remove</source>
            <translation>Delegation entfernt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>exported</source>
            <translation>exportiert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>key exported</source>
            <translation>Schlüssel exportiert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>key imported</source>
            <translation>Schlüssel importiert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>key removed</source>
            <translation>Schlüssel entfernt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>keyring switched off</source>
            <translation>Schlüsselbund ausgeschaltet</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>keyring switched on</source>
            <translation>Schlüsselbund eingeschaltet</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>older vault accepted</source>
            <translation>älteren Tresor anerkannt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>passphrase changed</source>
            <translation>Passphrase geändert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>passphrase cost renewed</source>
            <translation>Aufwand der Passphrase erhöht</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>passphrase put in the keyring</source>
            <translation>Passphrase in den Schlüsselbund gelegt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>passphrase refused</source>
            <translation>Passphrase abgelehnt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>passphrases taken out of the keyring</source>
            <translation>Passphrasen aus dem Schlüsselbund genommen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>public key exported</source>
            <translation>öffentlichen Schlüssel exportiert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>receipt imported</source>
            <translation>Quittung eingelesen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>renew</source>
            <translation>erneuert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>repository adopted</source>
            <translation>Repository übernommen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>repository created</source>
            <translation>Repository angelegt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>repository refreshed</source>
            <translation>Repository aufgefrischt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>repository removed</source>
            <translation>Repository entfernt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>repository started anew</source>
            <translation>Repository neu begonnen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>root added</source>
            <translation>Root-Schlüssel aufgenommen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>root created</source>
            <translation>Root-Schlüssel gemacht</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>root protected</source>
            <translation>Root-Schlüssel durch Verantwortliche geschützt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>root put on paper</source>
            <translation>Root-Schlüssel auf Papier gebracht</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>root restored from paper</source>
            <translation>Root-Schlüssel von Papier geholt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>root retired</source>
            <translation>Root-Schlüssel außer Dienst</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>root threshold</source>
            <translation>Schwellenwert der root gesetzt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>root unprotected</source>
            <translation>Root-Schlüssel wieder unter einer Passphrase</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>rotate root</source>
            <translation>Root-Schlüssel gewechselt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>rotate snapshot</source>
            <translation>snapshot-Schlüssel gewechselt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>rotate targets</source>
            <translation>Tagging-Schlüssel gewechselt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>rotate timestamp</source>
            <translation>timestamp-Schlüssel gewechselt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>share checked</source>
            <translation>Anteil geprüft</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>share shown</source>
            <translation>Anteil gezeigt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>sign tags</source>
            <translation>Tags signiert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>revoke tags</source>
            <translation>Tags zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>sign-off added</source>
            <translation>Freigabe gegeben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>sign-off collected</source>
            <translation>Freigabe gesammelt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>sign-off withdrawn</source>
            <translation>Freigabe zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>signer add</source>
            <translation>Unterzeichner hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>signer remove</source>
            <translation>Unterzeichner entfernt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>tag threshold</source>
            <translation>Schwellenwert der Tags gesetzt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>unlock notes unreadable</source>
            <translation>Notizen über Entsperrungen unlesbar</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>vault created</source>
            <translation>Tresor angelegt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>vault opened</source>
            <translation>Tresor geöffnet</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>vault passphrase refused</source>
            <translation>Passphrase des Tresors abgelehnt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>vault restored</source>
            <translation>Tresor wiederhergestellt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/log_words.py" />
            <source>witness</source>
            <translation>bezeugt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/notices.py" />
            <source>Key {names} or {last} can give it.</source>
            <translation>Schlüssel {names} oder {last} kann sie geben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/notices.py" />
            <source>{role} expired {date}</source>
            <translation>{role} ist abgelaufen: {date}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/notices.py" />
            <source>Root v{version} needs 1 more signature</source>
            <translation>root v{version} braucht noch 1 Signatur</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/notices.py" />
            <source>Root v{version} needs {number} more signatures</source>
            <translation>root v{version} braucht noch {number} Signaturen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/notices.py" />
            <source>{role} v{version} needs 1 more signature</source>
            <translation>{role} v{version} braucht noch 1 Signatur</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/notices.py" />
            <source>{role} v{version} needs {number} more signatures</source>
            <translation>{role} v{version} braucht noch {number} Signaturen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/notices.py" />
            <source>{what} expires {date}</source>
            <translation>{what} läuft ab: {date}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/notices.py" />
            <source>Renew it before clients refuse it.</source>
            <translation>Erneuern Sie es, bevor Clients es ablehnen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/notices.py" />
            <source>Signed, and not published yet</source>
            <translation>Signiert und noch nicht veröffentlicht</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/notices.py" />
            <source>Export it for the courier.</source>
            <translation>Exportieren Sie es für den Kurier.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/notices.py" />
            <source>Nobody who could sign is known.</source>
            <translation>Niemand ist bekannt, der signieren könnte.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/notices.py" />
            <source>Only key {name} can give it.</source>
            <translation>Nur Schlüssel {name} kann sie geben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/notices.py" />
            <source>Clients pass over its tags until one of its signers signs again.</source>
            <translation>Clients übergehen die Tags darin, bis einer der Unterzeichner wieder signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/notices.py" />
            <source>Clients refuse to pull until it is renewed.</source>
            <translation>Clients lehnen den Pull ab, bis es erneuert ist.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/notices.py" />
            <source>On its way to the server</source>
            <translation>Auf dem Weg zum Server</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/notices.py" />
            <source>The courier's receipt says when it is published.</source>
            <translation>Die Quittung des Kuriers sagt, wann es veröffentlicht ist.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/offers.py" />
            <source>No key that signs its tags is in this vault. Import its tagging key first.</source>
            <translation>Kein Schlüssel, der seine Tags signiert, ist in diesem Tresor. Importieren Sie zuerst seinen Tagging-Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/offers.py" />
            <source>None of its root keys is in this vault. Import one first.</source>
            <translation>Keiner seiner Root-Schlüssel ist in diesem Tresor. Importieren Sie zuerst einen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/offers.py" />
            <source>It has no signer yet. Add one first.</source>
            <translation>Es hat noch keine Unterzeichner. Nehmen Sie zuerst jemanden auf.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/offers.py" />
            <source>It is static: nobody publishes it but this vault.</source>
            <translation>Es ist statisch: Niemand veröffentlicht es außer diesem Tresor.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/offers.py" />
            <source>No tag of it is signed yet.</source>
            <translation>Noch ist kein Tag davon signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>1 thing needs you</source>
            <translation>1 Sache wartet auf Sie</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>{number} things need you</source>
            <translation>{number} Dinge warten auf Sie</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>The other repository is in order. Nothing else has to be done today.</source>
            <translation>Das andere Repository ist in Ordnung. Sonst ist heute nichts zu tun.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>The other {number:,} repositories are in order. Nothing else has to be done today.</source>
            <translation>Die anderen {number:,} Repositorys sind in Ordnung. Sonst ist heute nichts zu tun.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>If this disk fails, the keys are gone. Two sticks and a few minutes prevent it.</source>
            <translation>Fällt dieser Datenträger aus, sind die Schlüssel verloren. Zwei Sticks und ein paar Minuten verhindern es.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>There is no backup of this vault</source>
            <translation>Es gibt keine Sicherung dieses Tresors</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>the tagging key</source>
            <translation>der Tagging-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>1 change waits for {officers}</source>
            <translation>1 Änderung wartet auf {officers}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>{number:,} changes wait for {officers}</source>
            <translation>{number:,} Änderungen warten auf {officers}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>1 repository must be renewed {distance}</source>
            <translation>1 Repository ist {distance} zu erneuern</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>{number:,} repositories must be renewed {distance}</source>
            <translation>{number:,} Repositorys sind {distance} zu erneuern</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>{names}: the first date is {date}.</source>
            <translation>{names}: Das erste Datum ist der {date}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>within 1 day</source>
            <translation>binnen 1 Tag</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>within {number} days</source>
            <translation>binnen {number} Tagen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>Last proven {date}, {distance}</source>
            <translation>Zuletzt geprüft am {date}, {distance}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>The vault has no repository yet.</source>
            <translation>Der Tresor hat noch kein Repository.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>Nothing else has to be done today.</source>
            <translation>Sonst ist heute nichts zu tun.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>The repository is in order.</source>
            <translation>Das Repository ist in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>All {number:,} repositories are in order.</source>
            <translation>Alle {number:,} Repositorys sind in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>{name} expired {distance}</source>
            <translation>{name} ist {distance} abgelaufen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>Clients refuse to pull it. Renewing needs {key}.</source>
            <translation>Clients lehnen den Pull ab. Zum Erneuern nötig: {key}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>1 repository has expired</source>
            <translation>1 Repository ist abgelaufen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>{number:,} repositories have expired</source>
            <translation>{number:,} Repositorys sind abgelaufen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>Clients refuse to pull {names}.</source>
            <translation>Clients lehnen den Pull ab: {names}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>the root passphrase</source>
            <translation>die Root-Passphrase</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>{names}: {people} has signed. {can}</source>
            <translation>{names}: {people} hat signiert. {can}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>{names}: {people} have signed. {can}</source>
            <translation>{names}: {people} haben signiert. {can}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>{names}: {can}</source>
            <translation>{names}: {can}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>1 repository waits for its receipt</source>
            <translation>1 Repository wartet auf seine Quittung</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>{number:,} repositories wait for their receipt</source>
            <translation>{number:,} Repositorys warten auf ihre Quittung</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>Bundle of {date}.</source>
            <translation>Bündel vom {date}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>1 repository is to be exported</source>
            <translation>1 Repository ist zu exportieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>{number:,} repositories are to be exported</source>
            <translation>{number:,} Repositorys sind zu exportieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>Nothing needs you</source>
            <translation>Nichts wartet auf Sie</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>another officer</source>
            <translation>eine weitere Person</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/overview.py" />
            <source>{number} more officers</source>
            <translation>{number} weitere Personen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>Export the bundle…</source>
            <translation>Bündel exportieren…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>{title}: {gun}</source>
            <translation>{title}: {gun}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>{title}: {number} repositories</source>
            <translation>{title}: {number} Repositorys</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>Sign 1 file</source>
            <translation>1 Datei signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>Sign {number} files</source>
            <translation>{number} Dateien signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <location filename="../../keymgr/ops/adoption_words.py" />
            <source>{number} tag</source>
            <translation>{number} Tag</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>{number} tags</source>
            <translation>{number} Tags</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>{first} to {last}</source>
            <translation>{first} bis {last}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>old key, leaves</source>
            <translation>alter Schlüssel, geht</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>The log has an entry for each. Clients see it once it is published.</source>
            <translation>Das Protokoll hat für jedes einen Eintrag. Clients sehen es, sobald es veröffentlicht ist.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <source>{whose}: {signed} of {threshold}, missing {keys}</source>
            <translation>{whose}: {signed} von {threshold}, es fehlt {keys}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>Sign the timestamp</source>
            <translation>Timestamp signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>Sign {number} timestamps</source>
            <translation>{number} Timestamps signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>Sign the {role} file</source>
            <translation>Die {role}-Datei signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>Sign {number} {role} files</source>
            <translation>{number} {role}-Dateien signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>And {number} others are left out.</source>
            <translation>Und {number} weitere werden ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>{number} other cases, see Fields</source>
            <translation>{number} andere Fälle, siehe Felder</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>{added} signed, {removed} revoked</source>
            <translation>{added} signiert, {removed} widerrufen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>dropped</source>
            <translation>entfällt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <source>{before} → {after}</source>
            <translation>{before} → {after}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>tagging key</source>
            <translation>Tagging-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>old and new key</source>
            <translation>alter und neuer Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>new key, proves itself</source>
            <translation>neuer Schlüssel, weist sich aus</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>{number} of {total} repository was changed</source>
            <translation>{number} von {total} Repository wurde geändert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>{number} of {total} repositories were changed</source>
            <translation>{number} von {total} Repositorys wurden geändert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>{number} signature, about {seconds} s</source>
            <translation>{number} Signatur, etwa {seconds} s</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>{number} signatures, about {seconds} s</source>
            <translation>{number} Signaturen, etwa {seconds} s</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>Nothing leaves this workstation until you export the bundle.</source>
            <translation>Nichts verlässt diesen Arbeitsplatz, bis Sie das Bündel exportieren.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>{before} to {after}</source>
            <translation>{before} auf {after}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>none to {after}</source>
            <translation>noch keiner auf {after}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <source>Threshold</source>
            <translation>Schwellenwert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>The others are done and kept; below is why these were not.</source>
            <translation>Die anderen sind fertig und bleiben es; unten steht, warum diese nicht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <location filename="../../keymgr/ops/jobs.py" />
            <location filename="../../keymgr/ops/proposed_facts.py" />
            <source>key {digits}</source>
            <translation>Schlüssel {digits}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <source>{sentence} ({number} times)</source>
            <translation>{sentence} ({number}-mal)</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <source>And {number} other kinds; Fields shows each.</source>
            <translation>Und {number} weitere Arten; Felder zeigt jede.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>One {role} file is written: {moves}.</source>
            <translation>Eine {role}-Datei wird geschrieben: {moves}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>{number} {role} files are written: {moves}.</source>
            <translation>{number} {role}-Dateien werden geschrieben: {moves}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <location filename="../../keymgr/ops/drafts.py" />
            <source>{gun} is left out: {reason}.</source>
            <translation>{gun} wird ausgelassen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <source>Version of {role}</source>
            <translation>Version von {role}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <source>Expiry of {role}</source>
            <translation>Ablauf von {role}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>They are valid until {day}.</source>
            <translation>Sie gelten bis {day}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>They are valid until {first} to {last}.</source>
            <translation>Sie gelten bis zu einem Tag zwischen {first} und {last}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>Others must sign too: {text} ({times} times).</source>
            <translation>Auch andere müssen signieren: {text} ({times}-mal).</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>Others must sign too: {text}.</source>
            <translation>Auch andere müssen signieren: {text}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>{times} go from version {move}</source>
            <translation>{times} gehen von Version {move}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/plan_review.py" />
            <source>from version {move}</source>
            <translation>von Version {move}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/repositories.py" />
            <source>Watched</source>
            <translation>Beobachtet</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/repositories.py" />
            <source>Valid</source>
            <translation>Gültig</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/repositories.py" />
            <source>Expired 1 day ago</source>
            <translation>Vor 1 Tag abgelaufen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/repositories.py" />
            <source>Expired {number} days ago</source>
            <translation>Vor {number} Tagen abgelaufen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/repositories.py" />
            <source>Sign-off {given} of {needed}</source>
            <translation>Freigabe {given} von {needed}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/repositories.py" />
            <source>Published as version {version}, signed on {date}</source>
            <translation>Veröffentlicht als Version {version}, signiert am {date}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/repositories.py" />
            <source>{what} expires first: {date}</source>
            <translation>{what} läuft zuerst ab: {date}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/repositories.py" />
            <source>Expired</source>
            <translation>Abgelaufen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/repositories.py" />
            <source>Sign-off</source>
            <translation>Freigabe</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/repositories.py" />
            <source>Version {version}, signed on {date}, for a web server</source>
            <translation>Version {version}, signiert am {date}, für einen Webserver</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/repositories.py" />
            <source>Version {version}, signed on {date}, waits for its receipt</source>
            <translation>Version {version}, signiert am {date}, wartet auf die Quittung</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/repositories.py" />
            <source>Signed on {date} and not published yet</source>
            <translation>Signiert am {date} und noch nicht veröffentlicht</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/repositories.py" />
            <source>Renew in 1 day</source>
            <translation>In 1 Tag erneuern</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/repositories.py" />
            <source>Renew in {number} days</source>
            <translation>In {number} Tagen erneuern</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <source>{number} passphrase is asked for</source>
            <translation>{number} Passphrase wird verlangt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <source>{number} passphrases are asked for</source>
            <translation>{number} Passphrasen werden verlangt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <source>No passphrase is needed.</source>
            <translation>Es wird keine Passphrase gebraucht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <source>{number} change has every signature.</source>
            <translation>{number} Änderung hat alle Signaturen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <source>{number} changes have every signature.</source>
            <translation>{number} Änderungen haben alle Signaturen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <source>Write a proposal…</source>
            <translation>Vorschlag schreiben…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <source>{number} of {total} change is complete</source>
            <translation>{number} von {total} Änderung ist vollständig</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <source>{number} of {total} changes are complete</source>
            <translation>{number} von {total} Änderungen sind vollständig</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <source>Read what it changes, and compare it with what you were told.</source>
            <translation>Lesen Sie, was er ändert, und vergleichen Sie es mit dem, was man Ihnen sagte.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <source>What is complete is in force here. Clients see it once it is published.</source>
            <translation>Was vollständig ist, gilt hier. Clients sehen es, sobald es veröffentlicht ist.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <source>The signatures are kept. The change takes effect once enough have signed.</source>
            <translation>Die Signaturen sind aufbewahrt. Die Änderung gilt, sobald genug signiert haben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <source>This vault does not know {gun}: compare its root key IDs.</source>
            <translation>Dieser Tresor kennt {gun} nicht: Vergleichen Sie die Root-Schlüssel-IDs.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <source>This vault does not know {number} of them: compare their root key IDs.</source>
            <translation>Dieser Tresor kennt {number} davon nicht: Vergleichen Sie die Root-Schlüssel-IDs.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <source>Clients notice once enough have signed and it is published.</source>
            <translation>Clients bemerken es, sobald genug signiert haben und es veröffentlicht ist.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <source>{text} ({times} times)</source>
            <translation>{text} ({times}-mal)</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/sign_off.py" />
            <source>complete, in force</source>
            <translation>vollständig, in Kraft</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>Expires {date}</source>
            <translation>Bis {date}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>1 tag</source>
            <translation>1 Tag</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>{amount} tags</source>
            <translation>{amount} Tags</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>{role}: {parts}</source>
            <translation>{role}: {parts}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>{head}; {parts}</source>
            <translation>{head}; {parts}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>server's key</source>
            <translation>beim Server</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>nothing signed yet</source>
            <translation>noch nichts signiert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>lacks signatures</source>
            <translation>Signaturen fehlen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>Expired {date}</source>
            <translation>Ende {date}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <location filename="../../keymgr/ops/jobs.py" />
            <source>{role} key</source>
            <translation>{role}-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>last signed</source>
            <translation>zuletzt signiert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>{key}, has signed</source>
            <translation>{key}, hat signiert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>{key}, in this vault, can sign now</source>
            <translation>{key}, in diesem Tresor, kann jetzt signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>{key}, in this vault</source>
            <translation>{key}, in diesem Tresor</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>{key}, held elsewhere</source>
            <translation>{key}, anderswo</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>{key}, joins</source>
            <translation>{key}, kommt dazu</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>{key}, leaves</source>
            <translation>{key}, geht</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>no tags</source>
            <translation>keine Tags</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>signed</source>
            <translation>signiert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>joins</source>
            <translation>kommt dazu</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>server</source>
            <translation>Server</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>{version}, and {change} waits</source>
            <translation>{version}, und {change} wartet</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>{share} must sign</source>
            <translation>{share} müssen signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/presenters/trust.py" />
            <source>{version}</source>
            <translation>{version}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/about.py" />
            <source>About keymgr</source>
            <translation>Über keymgr</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/about.py" />
            <source>keymgr {version}</source>
            <translation>keymgr {version}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/about.py" />
            <source>It keeps the keys of Docker Content Trust on a machine without a network.</source>
            <translation>Es verwahrt die Schlüssel von Docker Content Trust auf einem Rechner ohne Netz.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/about.py" />
            <source>Licence: Apache-2.0.</source>
            <translation>Lizenz: Apache-2.0.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/drive_card.py" />
            <source>1 request</source>
            <translation>1 Anfrage</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/drive_card.py" />
            <source>1 receipt</source>
            <translation>1 Quittung</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/drive_card.py" />
            <source>1 sign-off</source>
            <translation>1 Freigabe</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/drive_card.py" />
            <source>1 bundle</source>
            <translation>1 Bündel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/drive_card.py" />
            <source>1 backup</source>
            <translation>1 Sicherung</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/drive_card.py" />
            <source>1 private key</source>
            <translation>1 privater Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/drive_card.py" />
            <source>1 public key</source>
            <translation>1 öffentlicher Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/drive_card.py" />
            <source>1 image</source>
            <translation>1 Image</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/drive_card.py" />
            <source>{number} requests</source>
            <translation>{number} Anfragen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/drive_card.py" />
            <source>{number} receipts</source>
            <translation>{number} Quittungen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/drive_card.py" />
            <source>{number} sign-offs</source>
            <translation>{number} Freigaben</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/drive_card.py" />
            <source>{number} bundles</source>
            <translation>{number} Bündel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/drive_card.py" />
            <source>{number} backups</source>
            <translation>{number} Sicherungen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/drive_card.py" />
            <source>{number} private keys</source>
            <translation>{number} private Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/drive_card.py" />
            <source>{number} public keys</source>
            <translation>{number} öffentliche Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/drive_card.py" />
            <source>{number} images</source>
            <translation>{number} Images</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/drive_card.py" />
            <source>nothing that keymgr knows</source>
            <translation>nichts, was keymgr kennt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/errors.py" />
            <source>keymgr</source>
            <translation>keymgr</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/errors.py" />
            <source>Copy details</source>
            <translation>Einzelheiten kopieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/errors.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/main_window.py" />
            <source>New vault</source>
            <translation>Neuer Tresor</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/main_window.py" />
            <source>not created yet</source>
            <translation>noch nicht angelegt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/main_window.py" />
            <source>Restored vault</source>
            <translation>Zurückgeholter Tresor</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/main_window.py" />
            <source>not restored yet</source>
            <translation>noch nicht zurückgeholt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/main_window.py" />
            <source>Open a vault</source>
            <translation>Tresor öffnen</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/main_window.py" />
            <source>A file that keymgr made on this or another machine.</source>
            <translation>Eine Datei, die keymgr auf diesem oder einem anderen Rechner gemacht hat.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/main_window.py" />
            <source>Open…</source>
            <translation>Öffnen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/main_window.py" />
            <source>A vault that was lost comes back as it was on the day of its backup.</source>
            <translation>Ein verlorener Tresor kommt zurück, wie er am Tag seiner Sicherung war.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/menus.py" />
            <source>&amp;Recent vaults</source>
            <translation>&amp;Zuletzt geöffnete Tresore</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/menus.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/menus.py" />
            <source>Vie&amp;w</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/menus.py" />
            <source>Next pane</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/menus.py" />
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/menus.py" />
            <source>&amp;About keymgr</source>
            <translation>Ü&amp;ber keymgr</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/menus.py" />
            <source>&amp;Open another vault…</source>
            <translation>&amp;Anderen Tresor öffnen…</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/menus.py" />
            <source>&amp;Lock now</source>
            <translation>Jetzt &amp;sperren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/menus.py" />
            <source>&amp;Help on this page</source>
            <translation>&amp;Hilfe zu dieser Seite</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/strip.py" />
            <source>Unlocked</source>
            <translation>Entsperrt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/strip.py" />
            <source>locks in {time}</source>
            <translation>sperrt in {time}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/strip.py" />
            <source>Lock now</source>
            <translation>Jetzt sperren</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/strip.py" />
            <source>1 repository, revision {revision}</source>
            <translation>1 Repository, Revision {revision}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/strip.py" />
            <source>{count} repositories, revision {revision}</source>
            <translation>{count} Repositorys, Revision {revision}</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/strip.py" />
            <source>Air gap unknown</source>
            <translation>Netztrennung unbekannt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/strip.py" />
            <source>can't tell</source>
            <translation>nicht feststellbar</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/strip.py" />
            <source>a job is running</source>
            <translation>ein Auftrag läuft</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/strip.py" />
            <source>Network up</source>
            <translation>Netz aktiv</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/strip.py" />
            <source>{names} is on</source>
            <translation>{names} ist an</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/strip.py" />
            <source>Air-gapped</source>
            <translation>Vom Netz getrennt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/shell/strip.py" />
            <source>no network up</source>
            <translation>kein Netz aktiv</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/tree/outline.py" />
            <source>Trust, as a list</source>
            <translation>Vertrauen, als Liste</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/tree/view.py" />
            <source>Trust tree</source>
            <translation>Vertrauensbaum</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/work/restoring.py" />
            <source>The backup's own passphrase opens it: the vault gets a new one.</source>
            <translation>Die eigene Passphrase der Sicherung öffnet sie: Der Tresor bekommt eine neue.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/work/restoring.py" />
            <source>Nothing was written. Choose the vault's new passphrase, and go on.</source>
            <translation>Es wurde nichts geschrieben. Wählen Sie die neue Passphrase des Tresors und fahren Sie fort.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/work/window_words.py" />
            <source>Name a root.json that you trust, or type the 64 digits of a root key's ID.</source>
            <translation>Nennen Sie eine root.json, der Sie vertrauen, oder geben Sie die 64 Ziffern der ID eines Root-Schlüssels ein.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/work/window_words.py" />
            <source>It was not adopted. Import its snapshot and timestamp keys first, or adopt it as one of a Notary server if it is on one.</source>
            <translation>Es wurde nicht übernommen. Importieren Sie zuerst seine snapshot- und timestamp-Schlüssel, oder übernehmen Sie es als eines auf einem Notary-Server, wenn es dort liegt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/work/window_words.py" />
            <source>Nothing was changed. Choose one officer, whose passphrase is then changed; 'keymgr root protect' makes new shares for all.</source>
            <translation>Es wurde nichts geändert. Wählen Sie eine Person, deren Passphrase dann geändert wird; „keymgr root protect“ bildet neue Anteile für alle.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/work/window_words.py" />
            <source>Nothing was changed. Check the path. A vault's own file is opened, not restored.</source>
            <translation>Es wurde nichts geändert. Prüfen Sie den Pfad. Die Datei eines Tresors wird geöffnet, nicht wiederhergestellt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/work/window_words.py" />
            <source>Nothing was changed. Compare this with somebody who knows the right one, over another channel, and confirm it; or name a root file or a root key's ID that you trust.</source>
            <translation>Es wurde nichts geändert. Vergleichen Sie dies auf einem anderen Weg mit jemandem, der das Richtige kennt, und bestätigen Sie es; oder nennen Sie eine root-Datei oder die ID eines Root-Schlüssels, der Sie vertrauen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/work/window_words.py" />
            <source>Nothing was changed. Choose a later date, or fewer repositories.</source>
            <translation>Es wurde nichts geändert. Wählen Sie ein späteres Datum oder weniger Repositorys.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/work/window_words.py" />
            <source>Nothing was changed. Choose the signer's public key file, such as NAME.pub of 'docker trust key generate NAME'.</source>
            <translation>Es wurde nichts geändert. Wählen Sie die Datei des öffentlichen Schlüssels, etwa NAME.pub von „docker trust key generate NAME“.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/work/window_words.py" />
            <source>Nothing was changed. Begin again when enough of them are present.</source>
            <translation>Es wurde nichts geändert. Beginnen Sie noch einmal, wenn genug von ihnen da sind.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/work/window_words.py" />
            <source>Nothing was changed. Choose which root key is meant.</source>
            <translation>Es wurde nichts geändert. Wählen Sie, welcher Root-Schlüssel gemeint ist.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/work/window_words.py" />
            <source>Nothing was changed. The vault's passphrase opens it; change that one instead.</source>
            <translation>Es wurde nichts geändert. Die Passphrase des Tresors öffnet ihn; ändern Sie stattdessen diese.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/work/window_words.py" />
            <source>Nothing was signed. If the tag is meant to move to the new content, choose it in 'keymgr tag sign'.</source>
            <translation>Es wurde nichts signiert. Soll das Tag auf den neuen Inhalt zeigen, dann wählen Sie es in „keymgr tag sign“.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/work/window_words.py" />
            <source>Nothing was changed. Delete that file, and switch the keyring on again for each vault.</source>
            <translation>Es wurde nichts geändert. Löschen Sie diese Datei, und schalten Sie den Schlüsselbund für jeden Tresor wieder ein.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/work/window_words.py" />
            <source>Nothing was changed. Rotate it there first, or remove the repository.</source>
            <translation>Es wurde nichts geändert. Wechseln Sie ihn dort zuerst, oder entfernen Sie das Repository.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/work/window_words.py" />
            <source>it has several root keys; choose which one leaves</source>
            <translation>es hat mehrere Root-Schlüssel; wählen Sie, welcher geht</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/work/window_words.py" />
            <source>it is static: begin it anew without a request</source>
            <translation>es ist statisch: Beginnen Sie es ohne Anfrage neu</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/work/window_words.py" />
            <source>its server's keys are needed: choose a request</source>
            <translation>die Schlüssel seines Servers werden gebraucht: Wählen Sie eine Anfrage</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/work/window_words.py" />
            <source>the server signs this role; choose a request that brings its new key</source>
            <translation>der Server signiert diese Rolle; wählen Sie eine Anfrage, die seinen neuen Schlüssel bringt</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/work/window_words.py" />
            <source>which 'keymgr witness' does here.</source>
            <translation>was hier mit „keymgr witness“ geschieht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/work/worker.py" />
            <source>The vault is locked.</source>
            <translation>Der Tresor ist gesperrt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/gui/work/worker.py" />
            <source>Nothing was changed. Unlock it, then do it again.</source>
            <translation>Es wurde nichts geändert. Entsperren Sie ihn und tun Sie es dann noch einmal.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/adopting.py" />
            <location filename="../../keymgr/ops/repositories.py" />
            <source>it is in the vault already</source>
            <translation>es ist schon im Tresor</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/adopting.py" />
            <source>Nothing here vouches for root version {version} of {gun}. Its SHA-256 is {digest}, in words: {words}.</source>
            <translation>Hier bürgt nichts für root Version {version} von {gun}. Ihr SHA-256 ist {digest}, in Wörtern: {words}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/adopting.py" />
            <source>Nothing was changed. Compare this with somebody who knows the right one, over another channel, and confirm it; or pin a root file or a root key's ID with --pin.</source>
            <translation>Es wurde nichts geändert. Vergleichen Sie dies auf einem anderen Weg mit jemandem, der den richtigen Wert kennt, und bestätigen Sie es; oder pinnen Sie mit --pin eine Root-Datei oder die ID eines Root-Schlüssels.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/adoption.py" />
            <source>An officer confirmed its digest.</source>
            <translation>Eine verantwortliche Person hat den Digest bestätigt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/adoption.py" />
            <location filename="../../keymgr/ops/exports.py" />
            <source>Checking</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/adoption.py" />
            <source>the source has no snapshot and timestamp that fit its tags</source>
            <translation>die Quelle hat keinen snapshot und timestamp, die zu ihren Tags passen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/adoption.py" />
            <source>clients of older roots need them all, and the source starts at version {first}</source>
            <translation>Clients mit älteren Roots brauchen sie alle, und die Quelle beginnt bei Version {first}</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/adoption.py" />
            <source>the vault lacks its {roles} key</source>
            <translation>dem Tresor fehlt der Schlüssel für {roles}</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/adoption.py" />
            <source>the server has no trust data for it; 'keymgr repo create' makes it</source>
            <translation>der Server hat dafür keine Vertrauensdaten; „keymgr repo create“ legt sie an</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/adoption.py" />
            <source>Older roots don't lead to the pinned one and are left out: {stray}.</source>
            <translation>Ältere Roots führen nicht zur gepinnten und werden ausgelassen: {stray}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/adoption.py" />
            <source>it is in the vault already; 'keymgr repo refresh' brings what is new</source>
            <translation>es ist schon im Tresor; „keymgr repo refresh“ bringt, was neu ist</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/adoption.py" />
            <source>A folder may lag behind its server: before anything is signed, take in what the server has now ('keymgr repo refresh').</source>
            <translation>Ein Ordner kann hinter seinem Server zurückliegen: Lesen Sie ein, was der Server jetzt hat („keymgr repo refresh“), bevor etwas signiert wird.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/adoption.py" />
            <source>{gun} can't be adopted as a static repository: {reason}.</source>
            <translation>{gun} lässt sich nicht als statisches Repository übernehmen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/adoption.py" />
            <source>It was not adopted. Import its snapshot and timestamp keys first, or adopt it without --static if it is on a Notary server.</source>
            <translation>Es wurde nicht übernommen. Importieren Sie zuerst die Schlüssel für snapshot und timestamp, oder übernehmen Sie es ohne --static, wenn es auf einem Notary-Server liegt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/adoption.py" />
            <source>There is nothing to adopt: {gun} is left out, because {reason}.</source>
            <translation>Es gibt nichts zu übernehmen: {gun} wird ausgelassen, denn {reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/adoption_words.py" />
            <source>{number:,} tags</source>
            <translation>{number:,} Tags</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/adoption_words.py" />
            <source>It leads on from the pinned root version {version}.</source>
            <translation>Sie folgt aus der gepinnten root Version {version}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/adoption_words.py" />
            <source>The pinned root key {key} signed it.</source>
            <translation>Der gepinnte Root-Schlüssel {key} hat sie signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/adoption_words.py" />
            <source>Root version {newest}.</source>
            <translation>root Version {newest}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/adoption_words.py" />
            <source>Root version {newest}, reached from version {first} step by step.</source>
            <translation>root Version {newest}, Schritt für Schritt von Version {first} aus erreicht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/adoption_words.py" />
            <source>Tags version {version}, with {tags}.</source>
            <translation>targets Version {version}, mit {tags}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/adoption_words.py" />
            <source>Root key {name} of this vault signed root version {version}.</source>
            <translation>Der Root-Schlüssel {name} dieses Tresors hat root Version {version} signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/adoption_words.py" />
            <source>{role} version {version}, with {tags}.</source>
            <translation>{role} Version {version}, mit {tags}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/adoption_words.py" />
            <source>{role}, which has signed nothing yet.</source>
            <translation>{role}, noch ohne Signatur.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/arrivals.py" />
            <source>keymgr does not know what {path} is.</source>
            <translation>keymgr weiß nicht, was {path} ist.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/arrivals.py" />
            <source>Nothing was changed. It takes requests, receipts, sign-offs, bundles, backups, key files, public keys, certificates, OCI images, sites and trust folders.</source>
            <translation>Es wurde nichts geändert. Angenommen werden Anfragen, Quittungen, Gegenzeichnungen, Bündel, Sicherungen, Schlüsseldateien, öffentliche Schlüssel, Zertifikate, OCI-Images, Websites und Vertrauensordner.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/audit_log.py" />
            <source>The audit log of this vault never had the digest that begins with {digest}.</source>
            <translation>Das Protokoll dieses Tresors hatte nie den Digest, der mit {digest} beginnt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/audit_log.py" />
            <source>If it was copied right, this is not the vault it was read from: another, or an older copy that was put in its place. Sign nothing with it, and compare it with a backup. Nothing was changed.</source>
            <translation>Wurde er richtig abgeschrieben, dann ist dies nicht der Tresor, aus dem er stammt: ein anderer, oder eine ältere Kopie an seiner Stelle. Signieren Sie nichts damit, und vergleichen Sie ihn mit einer Sicherung. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/audit_log.py" />
            <source>The digest to look for is empty.</source>
            <translation>Der gesuchte Digest ist leer.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/audit_log.py" />
            <source>Nothing was checked and nothing was changed. Give 16 digits, or 8 words, or leave the digest out to check the vault alone.</source>
            <translation>Nichts wurde geprüft und nichts geändert. Geben Sie 16 Ziffern oder 8 Wörter an, oder lassen Sie den Digest weg, um nur den Tresor zu prüfen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/audit_log.py" />
            <source>{count} bytes of a digest are too few to compare.</source>
            <translation>{count} Bytes eines Digests sind zu wenig zum Vergleichen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/audit_log.py" />
            <source>Give {fewest} bytes or more: 16 digits, or 8 words. Nothing was changed.</source>
            <translation>Geben Sie mindestens {fewest} Bytes an: 16 Ziffern oder 8 Wörter. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/backup.py" />
            <location filename="../../keymgr/ops/key_files.py" />
            <location filename="../../keymgr/vault/errors.py" />
            <source>There is already a file at {path}.</source>
            <translation>Unter {path} gibt es schon eine Datei.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/backup.py" />
            <source>It was not touched. Give a folder, or another name.</source>
            <translation>Sie wurde nicht angerührt. Geben Sie einen Ordner oder einen anderen Namen an.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/backup.py" />
            <source>{path} was written, but its medium gives back something else.</source>
            <translation>{path} wurde geschrieben, aber das Medium gibt etwas anderes zurück.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/backup.py" />
            <source>Don't rely on this medium: it is failing or full of tricks. The vault is as it was; make the backup on another medium.</source>
            <translation>Verlassen Sie sich nicht auf dieses Medium: Es versagt oder täuscht. Der Tresor ist, wie er war; machen Sie die Sicherung auf einem anderen Medium.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/backup.py" />
            <source>The backup's own passphrase must differ from the vault's.</source>
            <translation>Die eigene Passphrase der Sicherung muss eine andere sein als die des Tresors.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/backup.py" />
            <source>It is there for the day on which the vault's is forgotten. Nothing was changed; choose another.</source>
            <translation>Sie ist für den Tag da, an dem die des Tresors vergessen ist. Es wurde nichts geändert; wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/backup.py" />
            <source>There is no folder {path}. Is the medium plugged in and mounted? Nothing was written there.</source>
            <translation>Es gibt keinen Ordner {path}. Ist das Medium eingesteckt und eingehängt? Dorthin wurde nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/backup.py" />
            <source>Mount the medium, or give another folder. To name the file itself, let its name end with .keymgr-backup.</source>
            <translation>Hängen Sie das Medium ein, oder geben Sie einen anderen Ordner an. Um die Datei selbst zu benennen, lassen Sie den Namen mit .keymgr-backup enden.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/backup_check.py" />
            <source>Opening keys</source>
            <translation>Schlüssel öffnen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/backup_check.py" />
            <source>Checking files</source>
            <translation>Dateien prüfen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/backup_check.py" />
            <location filename="../../keymgr/ops/exports.py" />
            <location filename="../../keymgr/ops/verifying.py" />
            <source>{gun}: {problem}</source>
            <translation>{gun}: {problem}</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/backup_check.py" />
            <source>{role} version {version} is signed under none of its roots.</source>
            <translation>{role} Version {version} ist unter keiner seiner Roots signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/backup_copies.py" />
            <source>its first line does not belong to its content</source>
            <translation>ihre erste Zeile gehört nicht zu ihrem Inhalt</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/backup_nags.py" />
            <source>A key was made since the last backup.</source>
            <translation>Seit der letzten Sicherung ist ein Schlüssel dazugekommen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/backup_nags.py" />
            <source>{number:,} keys were made since the last backup.</source>
            <translation>Seit der letzten Sicherung sind {number:,} Schlüssel dazugekommen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/backup_nags.py" />
            <source>No backup was proven for {days} days.</source>
            <translation>Seit {days} Tagen wurde keine Sicherung geprüft.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/backup_nags.py" />
            <source>Backups are on fewer than two media other than the vault's own.</source>
            <translation>Sicherungen liegen auf weniger als zwei Medien außer dem des Tresors.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/backup_nags.py" />
            <source>There is no backup of this vault.</source>
            <translation>Von diesem Tresor gibt es keine Sicherung.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/checking.py" />
            <source>Clients pass over what leads to {role}, and so over its new file.</source>
            <translation>Clients übergehen, was zu {role} führt, und damit auch die neue Datei.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/collecting.py" />
            <source>Collecting signatures</source>
            <translation>Signaturen werden eingesammelt</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/collecting.py" />
            <source>it holds other files than were proposed</source>
            <translation>er enthält andere Dateien, als vorgeschlagen wurden</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/collecting.py" />
            <source>its {role} is not what was proposed</source>
            <translation>{role} darin ist nicht, was vorgeschlagen wurde</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/creation_notes.py" />
            <source>{gun} and {more:,} more</source>
            <translation>{gun} und {more:,} weitere</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/creation_notes.py" />
            <source>Left out, because {reason}: {guns}.</source>
            <translation>Ausgelassen, weil {reason}: {guns}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/creation_notes.py" />
            <source>{gun}</source>
            <translation>{gun}</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/creation_notes.py" />
            <source>Warning: {guns} names no registry; docker itself would look for docker.io/{elsewhere}.</source>
            <translation>Achtung: {guns} nennt keine Registry; docker selbst würde nach docker.io/{elsewhere} suchen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegating.py" />
            <source>{number} tag ({shown})</source>
            <translation>{number} Tag ({shown})</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegating.py" />
            <source>{number} tags ({shown})</source>
            <translation>{number} Tags ({shown})</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegating.py" />
            <source>no tag</source>
            <translation>kein Tag</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegating.py" />
            <source>{number:,} tags ({shown} and {more:,} more)</source>
            <translation>{number:,} Tags ({shown} und {more:,} weitere)</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegating.py" />
            <source>once it has keys enough.</source>
            <translation>sobald sie genug Schlüssel hat.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegating.py" />
            <source>The present {role} loses its signature. Clients pass over its {tags}, and pushes to it fail, until it is signed again, {how}</source>
            <translation>Die jetzige Datei {role} verliert ihre Signatur. Clients übergehen {tags} darin, und Pushes dorthin scheitern, bis sie wieder signiert wird, {how}</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegating.py" />
            <source>{role} loses its signature, and is signed again here as it is, with {tags}.</source>
            <translation>{role} verliert ihre Signatur und wird hier unverändert noch einmal signiert, mit {tags}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegating.py" />
            <source>which 'keymgr witness' does here, or --witness with this change.</source>
            <translation>was hier mit „keymgr witness“ geschieht, oder mit dieser Änderung durch --witness.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegating.py" />
            <source>elsewhere: one of its signers runs 'notary witness -p {gun} {role}'.</source>
            <translation>anderswo: Einer ihrer Unterzeichner startet „notary witness -p {gun} {role}“.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegation_keys.py" />
            <source>expired on {valid:%d %b %Y}</source>
            <translation>ist am {valid} abgelaufen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegation_keys.py" />
            <source>counts only from {valid:%d %b %Y}</source>
            <translation>gilt erst ab {valid}</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegation_keys.py" />
            <source>The certificate in {path} {reason}.</source>
            <translation>Das Zertifikat in {path} {reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegation_keys.py" />
            <source>Nothing was changed. Ask for a current one, or for the bare public key, which never expires by itself.</source>
            <translation>Es wurde nichts geändert. Bitten Sie um ein aktuelles oder um den bloßen öffentlichen Schlüssel, der von sich aus nie abläuft.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegation_keys.py" />
            <source>No key was given.</source>
            <translation>Es wurde kein Schlüssel angegeben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegation_keys.py" />
            <source>Nothing was changed. Give the signer's public key file, such as NAME.pub of 'docker trust key generate NAME', with --key.</source>
            <translation>Es wurde nichts geändert. Geben Sie mit --key die Datei mit dem öffentlichen Schlüssel des Unterzeichners an, etwa NAME.pub von „docker trust key generate NAME“.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>docker pull goes on working, and takes no tag from this role itself: it reads targets/releases, then targets.</source>
            <translation>docker pull geht weiter und nimmt aus dieser Rolle selbst kein Tag: Es liest targets/releases, dann targets.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <location filename="../../keymgr/ops/signer_jobs.py" />
            <location filename="../../keymgr/ops/tags.py" />
            <location filename="../../keymgr/ops/thresholds.py" />
            <location filename="../../keymgr/ops/witness.py" />
            <source>Export, and let the courier publish.</source>
            <translation>Exportieren Sie, und lassen Sie den Kurier veröffentlichen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>tags that begin with {prefixes}</source>
            <translation>Tags, die mit {prefixes} beginnen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>{role} may sign {paths}; {threshold} of {count} keys must.</source>
            <translation>{role} darf signieren: {paths}; {threshold} von {count} Schlüsseln müssen es.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>no tag until it gets a path</source>
            <translation>kein Tag, bis ein Pfad dazukommt</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>every tag</source>
            <translation>jedes Tag</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>Add to the delegation {role}</source>
            <translation>Zur Delegation {role} hinzufügen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>Remove the delegation {role}</source>
            <translation>Die Delegation {role} entfernen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>Take keys or paths from the delegation {role}</source>
            <translation>Der Delegation {role} Schlüssel oder Pfade nehmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>{threshold} of its keys must sign {role} and {left} are left: nobody can until it gets more keys or a lower threshold.</source>
            <translation>{threshold} ihrer Schlüssel müssen {role} signieren, und {left} bleiben: Niemand kann es, bis sie mehr Schlüssel oder einen niedrigeren Schwellenwert bekommt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>docker pull takes its tags before those of targets.</source>
            <translation>docker pull nimmt ihre Tags vor denen von targets.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>{role} may sign no tag any more.</source>
            <translation>{role} darf kein Tag mehr signieren.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>{name} stands below it and goes too.</source>
            <translation>{name} steht darunter und geht mit.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>Once a client has seen the change, it refuses what {role} signs.</source>
            <translation>Sobald ein Client die Änderung gesehen hat, lehnt er ab, was {role} signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>{role} may sign {paths}, with {number} key.</source>
            <translation>{role} darf signieren: {paths}, mit {number} Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>{role} may sign {paths}, with {number} keys.</source>
            <translation>{role} darf signieren: {paths}, mit {number} Schlüsseln.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>Once a client has seen the change, it refuses what these keys sign for this role.</source>
            <translation>Sobald ein Client die Änderung gesehen hat, lehnt er ab, was diese Schlüssel für diese Rolle signieren.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>{reason}.</source>
            <translation>{reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>{role} goes on with {number} key.</source>
            <translation>{role} behält {number} Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>{role} goes on with {number} keys.</source>
            <translation>{role} behält {number} Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>Once a client has seen the change, it refuses what these keys sign.</source>
            <translation>Sobald ein Client die Änderung gesehen hat, lehnt er ab, was diese Schlüssel signieren.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>{role} is new there and needs a key</source>
            <translation>{role} ist dort neu und braucht einen Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>{parent} may not sign {outside!r} itself</source>
            <translation>{parent} darf {outside!r} selbst nicht signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>{role} has {count} keys, and {threshold} can't sign</source>
            <translation>{role} hat {count} Schlüssel, und {threshold} können nicht signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>{role} is like that already</source>
            <translation>{role} ist schon so</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>it has no {parent}; add that first</source>
            <translation>es hat kein {parent}; fügen Sie das zuerst hinzu</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>it has no {role}</source>
            <translation>es hat kein {role}</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>{role} has none of these keys and paths</source>
            <translation>{role} hat keinen dieser Schlüssel und Pfade</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>Clients no longer take {tags} from it.</source>
            <translation>Clients nehmen {tags} nicht mehr daraus.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>no delegation has such a key</source>
            <translation>keine Delegation hat einen solchen Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>{role} stands in the file of {parent}, whose key is not here: it keeps the key</source>
            <translation>{role} steht in der Datei von {parent}, deren Schlüssel nicht hier ist: Der Schlüssel bleibt dort</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/delegations.py" />
            <source>A threshold of {threshold} can't be: at least one key must sign.</source>
            <translation>Ein Schwellenwert von {threshold} ist nicht möglich: Mindestens ein Schlüssel muss signieren.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/desktop_keyring.py" />
            <source>its content is damaged</source>
            <translation>sein Inhalt ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/desktop_keyring.py" />
            <source>The keyring did not do what it was asked ({kind}).</source>
            <translation>Der Schlüsselbund tat nicht, worum er gebeten wurde ({kind}).</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/desktop_keyring.py" />
            <source>Nothing was changed in the vault. Unlock the keyring and try again, or do without: 'keymgr keyring off'.</source>
            <translation>Im Tresor wurde nichts geändert. Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal, oder verzichten Sie darauf: „keymgr keyring off“.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/desktop_keyring.py" />
            <source>This desktop has no keyring that keymgr could use.</source>
            <translation>Dieser Desktop hat keinen Schlüsselbund, den keymgr verwenden könnte.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/desktop_keyring.py" />
            <source>Nothing was changed. Log in to a desktop with a keyring such as GNOME's, or do without: 'keymgr keyring off'.</source>
            <translation>Es wurde nichts geändert. Melden Sie sich an einem Desktop mit Schlüsselbund an, etwa dem von GNOME, oder verzichten Sie darauf: „keymgr keyring off“.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/desktop_keyring.py" />
            <source>The keyring {name} is not one that is known to encrypt.</source>
            <translation>Vom Schlüsselbund {name} ist nicht bekannt, dass er verschlüsselt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/desktop_keyring.py" />
            <source>Nothing was put there. Use the Secret Service of your desktop; see 'keyring diagnose' for where the choice comes from.</source>
            <translation>Es wurde nichts hineingelegt. Verwenden Sie den Secret Service Ihres Desktops; „keyring diagnose“ zeigt, woher die Wahl kommt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/digests.py" />
            <source>This is no digest: {text!r}.</source>
            <translation>Dies ist kein Digest: {text!r}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/digests.py" />
            <source>Type its hexadecimal digits, or its words in their order: a word left out or doubled shows at once. Nothing was changed.</source>
            <translation>Tippen Sie seine hexadezimalen Ziffern oder seine Wörter in ihrer Reihenfolge: Ein ausgelassenes oder doppeltes Wort fällt sofort auf. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/drafts.py" />
            <source>All {number} repositories are left out. The first is {gun}: {reason}.</source>
            <translation>Alle {number} Repositorys werden ausgelassen. Das erste ist {gun}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/expired.py" />
            <source>its {expired} has expired; 'keymgr renew' comes first</source>
            <translation>{expired} ist abgelaufen; „keymgr renew“ kommt zuerst</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/expiry.py" />
            <source>certificate of root key {key}</source>
            <translation>Zertifikat des Root-Schlüssels {key}</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/expiry.py" />
            <source>Reading dates</source>
            <translation>Daten lesen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/exports.py" />
            <source>Collecting files</source>
            <translation>Dateien sammeln</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/exports.py" />
            <source>Exporting</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/exports.py" />
            <source>Reading back</source>
            <translation>Wird zurückgelesen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/exports.py" />
            <source>The export at {path} was written, but docker would refuse it: {why}</source>
            <translation>Der Export nach {path} wurde geschrieben, aber docker würde ihn ablehnen: {why}</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/exports.py" />
            <source>Don't hand it over. The vault is unchanged; 'keymgr verify' shows every role.</source>
            <translation>Geben Sie ihn nicht weiter. Der Tresor ist unverändert; „keymgr verify“ zeigt jede Rolle.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/exports.py" />
            <source>The vault has no repository to export as a {form}.</source>
            <translation>Der Tresor hat kein Repository, das sich so exportieren lässt: {form}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/exports.py" />
            <source>Nothing was written. 'keymgr repo list' shows what the vault has.</source>
            <translation>Es wurde nichts geschrieben. „keymgr repo list“ zeigt, was der Tresor hat.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/exports.py" />
            <source>{gun} is a {mode} repository and can't be part of a {form}.</source>
            <translation>{gun} ist ein Repository der Art {mode} und passt nicht in diesen Export: {form}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/exports.py" />
            <source>Nothing was written. Export it with {option} instead.</source>
            <translation>Es wurde nichts geschrieben. Exportieren Sie es stattdessen mit {option}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/finishing.py" />
            <source>root version {version}</source>
            <translation>root Version {version}</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/holdings.py" />
            <source>{lacking}: {consequence}.</source>
            <translation>{lacking}: {consequence}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/holdings.py" />
            <source>this repository is watched; root changes need it</source>
            <translation>dieses Repository wird nur beobachtet; Änderungen an root brauchen ihn</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/holdings.py" />
            <source>its tags are signed elsewhere</source>
            <translation>seine Tags werden anderswo signiert</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/holdings.py" />
            <source>no export can be made</source>
            <translation>ein Export ist nicht möglich</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/holdings.py" />
            <source>The key of {role} {key} is not here</source>
            <translation>Der Schlüssel {key} von {role} ist nicht hier</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/holdings.py" />
            <source>None of the keys of {role} is here ({keys})</source>
            <translation>Keiner der Schlüssel von {role} ist hier ({keys})</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/holdings.py" />
            <source>Its {role} key is not the server's. Before anything can be published, put the server's key into the root with 'keymgr rotate {role} --request FILE'.</source>
            <translation>Sein {role}-Schlüssel ist nicht der des Servers. Bevor etwas veröffentlicht werden kann, setzen Sie mit „keymgr rotate {role} --request FILE“ den Schlüssel des Servers in die root ein.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/holdings.py" />
            <source>Nobody can sign {role}: it needs {threshold} keys and lists {listed}.</source>
            <translation>Niemand kann {role} signieren: Es braucht {threshold} Schlüssel und nennt {listed}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/holdings.py" />
            <source>Only {count} of the {threshold} keys that must sign {role} is here; the others are elsewhere: {absent}.</source>
            <translation>Nur {count} der {threshold} Schlüssel, die {role} signieren müssen, sind hier; die anderen sind anderswo: {absent}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/holdings.py" />
            <source>The root key {key} is not here</source>
            <translation>Der Root-Schlüssel {key} ist nicht hier</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/holdings.py" />
            <source>The tagging key {key} is not here</source>
            <translation>Der Tagging-Schlüssel {key} ist nicht hier</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/holdings.py" />
            <source>The {role} key {key} is not here</source>
            <translation>Der {role}-Schlüssel {key} ist nicht hier</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/holdings.py" />
            <source>None of the root keys is here ({keys})</source>
            <translation>Keiner der Root-Schlüssel ist hier ({keys})</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/holdings.py" />
            <source>None of the tagging keys is here ({keys})</source>
            <translation>Keiner der Tagging-Schlüssel ist hier ({keys})</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/holdings.py" />
            <source>None of the {role} keys is here ({keys})</source>
            <translation>Keiner der {role}-Schlüssel ist hier ({keys})</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/holdings.py" />
            <source>{role} is signed elsewhere</source>
            <translation>{role} wird anderswo signiert</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/images.py" />
            <source>{names} and {more} more</source>
            <translation>{names} und {more} weitere</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/images.py" />
            <source>more than one</source>
            <translation>mehr als eines</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/images.py" />
            <source>one without a name</source>
            <translation>eines ohne Namen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/images.py" />
            <source>{path} holds {number} images, and {matching} of them is named {tag}: {names}.</source>
            <translation>{path} enthält {number} Images, und {matching} davon heißt {tag}: {names}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/images.py" />
            <source>Nothing was signed. Use the tag that one of them has, or copy the one you mean into a layout of its own.</source>
            <translation>Es wurde nichts signiert. Nehmen Sie das Tag, das eines davon hat, oder kopieren Sie das gemeinte in ein eigenes Layout.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/jobs.py" />
            <source>it was done before the job was interrupted</source>
            <translation>es war fertig, bevor der Auftrag unterbrochen wurde</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/jobs.py" />
            <source>Planning</source>
            <translation>Planen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/jobs.py" />
            <source>a change of it waits for signatures</source>
            <translation>eine Änderung daran wartet auf Signaturen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/jobs.py" />
            <source>{whose}: {count} of {threshold} sign here; elsewhere: {keys}</source>
            <translation>{whose}: {count} von {threshold} signieren hier; anderswo: {keys}</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/jobs.py" />
            <source>The job that was interrupted had done all {number} repositories.</source>
            <translation>Der unterbrochene Auftrag hatte alle {number} Repositorys fertig.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/jobs.py" />
            <source>Nothing is left to do of it, and nothing was changed. To do it once more, run the same command again.</source>
            <translation>Davon ist nichts mehr zu tun, und es wurde nichts geändert. Um es noch einmal zu tun, starten Sie denselben Befehl erneut.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/key_files.py" />
            <source>Several keys have an ID that starts with {key_id}.</source>
            <translation>Mehrere Schlüssel haben eine ID, die mit {key_id} beginnt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/key_files.py" />
            <source>Nothing was written. Give more of its digits.</source>
            <translation>Es wurde nichts geschrieben. Geben Sie mehr Ziffern an.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/key_files.py" />
            <source>The vault has no key whose ID starts with {key_id!r}.</source>
            <translation>Der Tresor hat keinen Schlüssel, dessen ID mit {key_id!r} beginnt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/key_files.py" />
            <source>Nothing was written. Give seven of its digits or more; 'keymgr key list' shows the keys.</source>
            <translation>Es wurde nichts geschrieben. Geben Sie mindestens sieben Ziffern an; „keymgr key list“ zeigt die Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/key_files.py" />
            <source>There are no key files at {path}.</source>
            <translation>Unter {path} gibt es keine Schlüsseldateien.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/key_files.py" />
            <source>Nothing was changed. Give a key file, or a folder such as ~/.docker/trust or ~/.notary.</source>
            <translation>Es wurde nichts geändert. Geben Sie eine Schlüsseldatei an oder einen Ordner wie ~/.docker/trust oder ~/.notary.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/key_files.py" />
            <source>Nothing was written. Choose another name; key files replace nothing.</source>
            <translation>Es wurde nichts geschrieben. Wählen Sie einen anderen Namen; Schlüsseldateien ersetzen nichts.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/keyring_choice.py" />
            <source>{path} is damaged, so it is not known for which vaults it is used.</source>
            <translation>{path} ist beschädigt; darum ist nicht bekannt, für welche Tresore er gilt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/keyring_choice.py" />
            <source>Nothing was changed. Delete that file and say 'keymgr keyring on' again for each vault.</source>
            <translation>Es wurde nichts geändert. Löschen Sie diese Datei, und sagen Sie für jeden Tresor noch einmal „keymgr keyring on“.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/keyring_jobs.py" />
            <source>The keyring is not used for this vault.</source>
            <translation>Der Schlüsselbund wird für diesen Tresor nicht verwendet.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/keyring_jobs.py" />
            <source>Nothing was changed. 'keymgr keyring on' switches it on.</source>
            <translation>Es wurde nichts geändert. „keymgr keyring on“ schaltet ihn ein.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/keyring_jobs.py" />
            <source>None of these repositories has a passphrase of its own.</source>
            <translation>Keines dieser Repositorys hat eine eigene Passphrase.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/keyring_jobs.py" />
            <source>Nothing was kept. Their tagging keys open with the vault's passphrase, which never goes into a keyring; nor does a root's.</source>
            <translation>Es wurde nichts aufbewahrt. Ihre Tagging-Schlüssel öffnen sich mit der Passphrase des Tresors, die nie in einen Schlüsselbund kommt; die einer Root auch nicht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/keyring_jobs.py" />
            <source>A passphrase stays in the keyring for 1 to {longest} hours.</source>
            <translation>Eine Passphrase bleibt 1 bis {longest} Stunden im Schlüsselbund.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/keyring_jobs.py" />
            <source>Nothing was kept. Give another number of hours.</source>
            <translation>Es wurde nichts aufbewahrt. Geben Sie eine andere Zahl von Stunden an.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/keyring_use.py" />
            <source>that was changed {seen} times by {day}, this one {revision} times</source>
            <translation>jener war bis {day} {seen}-mal geändert worden, dieser {revision}-mal</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/keyring_use.py" />
            <source>its log does not have the entry {entry} that was seen on {day}</source>
            <translation>seinem Protokoll fehlt der Eintrag {entry}, der am {day} zu sehen war</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/keyring_use.py" />
            <source>The vault {path} is not the one that this machine saw last: {difference}.</source>
            <translation>Der Tresor {path} ist nicht der, den dieser Rechner zuletzt gesehen hat: {difference}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/keyring_use.py" />
            <source>An older copy was put in its place, or a backup was restored. Nothing was changed. Find the newest copy. If this one is meant, say so with 'keymgr keyring accept'; the log keeps it.</source>
            <translation>Eine ältere Kopie wurde an seine Stelle gesetzt, oder eine Sicherung wurde wiederhergestellt. Es wurde nichts geändert. Suchen Sie die neueste Kopie. Ist diese gemeint, dann sagen Sie es mit „keymgr keyring accept“; das Protokoll hält es fest.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/manual.py" />
            <source>The manual has no page {name!r}.</source>
            <translation>Das Handbuch hat keine Seite {name!r}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/manual.py" />
            <source>These are its pages: {names}.</source>
            <translation>Dies sind seine Seiten: {names}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/merging.py" />
            <source>{role} version {version} is taken in.</source>
            <translation>{role} Version {version} wird eingelesen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/merging.py" />
            <source>{role} is dropped: clients don't use it any more.</source>
            <translation>{role} entfällt: Clients verwenden es nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/merging.py" />
            <source>{role} version {version} is here and not on the server.</source>
            <translation>{role} Version {version} ist hier und nicht auf dem Server.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/merging.py" />
            <source>The server has {listed}.</source>
            <translation>Der Server hat {listed}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/merging.py" />
            <source>A change that waits for signatures was made before this and can't be completed: give it up with 'keymgr sign-off withdraw', and begin it anew.</source>
            <translation>Eine Änderung, die auf Signaturen wartet, entstand vorher und kann nicht mehr vollständig werden: Geben Sie sie mit „keymgr sign-off withdraw“ auf und beginnen Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/merging.py" />
            <source>{role} version {version} is signed by a key that leaves with what is not published yet; clients will pass over it then. Look at its tags before you sign it again.</source>
            <translation>{role} Version {version} ist von einem Schlüssel signiert, der mit noch Unveröffentlichtem geht; Clients übergehen sie dann. Sehen Sie ihre Tags an, bevor Sie sie noch einmal signieren.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/merging.py" />
            <source>{role} version {ours}, signed here, was not known to be published, and version {version} follows it. If tags that you signed are gone, sign them again.</source>
            <translation>{role} Version {ours}, hier signiert, galt nicht als veröffentlicht, und Version {version} folgt ihr. Fehlen Tags, die Sie signiert haben, dann signieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/new_keys.py" />
            <location filename="../../keymgr/ops/reset.py" />
            <source>a new {role} key</source>
            <translation>ein neuer {role}-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/officer_names.py" />
            <source>officer's name</source>
            <translation>Name einer verantwortlichen Person</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/officer_names.py" />
            <source>Use up to 64 letters of any language, digits, spaces, dots, dashes and underscores, a letter or digit first.</source>
            <translation>Verwenden Sie bis zu 64 Buchstaben beliebiger Sprachen, Ziffern, Leerzeichen, Punkte, Binde- und Unterstriche, mit einem Buchstaben oder einer Ziffer am Anfang.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/officer_names.py" />
            <source>The officers' names {first} and {second} can't be told apart.</source>
            <translation>Die Namen {first} und {second} der Verantwortlichen sind nicht zu unterscheiden.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/officer_names.py" />
            <source>Nothing was changed. Name each officer once; names must differ in more than upper and lower case, spaces and dots.</source>
            <translation>Nichts wurde geändert. Nennen Sie jede Person einmal; Namen müssen sich in mehr als Groß- und Kleinschreibung, Leerzeichen und Punkten unterscheiden.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/officer_passphrase.py" />
            <source>The share behind it is the same as before: with an old backup, the old passphrase still gives it. Where the old passphrase may be known, make new shares with 'keymgr root protect'.</source>
            <translation>Der Anteil dahinter ist derselbe wie vorher: Mit einer alten Sicherung gibt die alte Passphrase ihn noch heraus. Kann die alte Passphrase bekannt sein, dann bilden Sie mit „keymgr root protect“ neue Anteile.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/officers.py" />
            <source>Root key {root} needs {threshold} of its officers ({names}); {present} were here.</source>
            <translation>Der Root-Schlüssel {root} braucht {threshold} seiner Verantwortlichen ({names}); {present} waren hier.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/officers.py" />
            <source>Nothing was changed. Run it again when enough of them are present. A script gives each passphrase as KEYMGR_OFFICER_PASSPHRASE_NAME.</source>
            <translation>Es wurde nichts geändert. Starten Sie es noch einmal, wenn genug von ihnen da sind. Ein Skript gibt jede Passphrase als KEYMGR_OFFICER_PASSPHRASE_NAME.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/paper.py" />
            <source>Root key {name} is not guarded by one passphrase, so it can't be sealed on one page.</source>
            <translation>Der Root-Schlüssel {name} ist nicht durch eine einzelne Passphrase geschützt und lässt sich darum nicht auf einer Seite versiegeln.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/paper.py" />
            <source>Nothing was written. Give each officer their own share on paper instead, or take a backup of the vault.</source>
            <translation>Es wurde nichts geschrieben. Geben Sie stattdessen jeder Person ihren eigenen Anteil auf Papier, oder sichern Sie den Tresor.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/paper.py" />
            <source>The page was drawn, but its codes did not read back.</source>
            <translation>Die Seite wurde gezeichnet, aber ihre Codes ließen sich nicht zurücklesen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/paper.py" />
            <source>Nothing was written. Please report this.</source>
            <translation>Es wurde nichts geschrieben. Bitte melden Sie dies.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/paper.py" />
            <source>{path} holds typed lines, and other files were given besides.</source>
            <translation>{path} enthält getippte Zeilen, und daneben wurden andere Dateien angegeben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/paper.py" />
            <source>Nothing was changed. Give one file with all the lines, or pictures of the codes only.</source>
            <translation>Es wurde nichts geändert. Geben Sie eine Datei mit allen Zeilen an oder nur Bilder der Codes.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/passphrase_change.py" />
            <source>Backups and other copies of the vault made before still open with the old passphrase. Make a new backup, and destroy the old ones if others may know the old passphrase.</source>
            <translation>Sicherungen und andere Kopien des Tresors von vorher öffnen sich weiterhin mit der alten Passphrase. Machen Sie eine neue Sicherung, und vernichten Sie die alten, wenn andere die alte Passphrase kennen könnten.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/passphrase_change.py" />
            <source>The vault's own key stays the same: whoever opens an older copy with the old passphrase can open today's file with it, too, if they get that. Root keys, and tagging keys with a passphrase of their own, stay shut. 'keymgr manual passphrases' says what helps.</source>
            <translation>Der eigene Schlüssel des Tresors bleibt derselbe: Wer eine ältere Kopie mit der alten Passphrase öffnet, kann damit auch die Datei von heute öffnen, wenn er sie bekommt. Root-Schlüssel, und Tagging-Schlüssel mit eigener Passphrase, bleiben zu. „keymgr manual passphrases“ sagt, was hilft.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/passphrase_change.py" />
            <source>Root key {name} has no passphrase of its own: its officers open it.</source>
            <translation>Der Root-Schlüssel {name} hat keine eigene Passphrase: Seine Verantwortlichen öffnen ihn.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/passphrase_change.py" />
            <source>Nothing was changed. --officer NAME changes the passphrase of one of them; 'keymgr root protect' makes new shares for all.</source>
            <translation>Es wurde nichts geändert. --officer NAME ändert die Passphrase einer der Personen; „keymgr root protect“ bildet neue Anteile für alle.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/passphrase_change.py" />
            <source>The tagging key of {name} has no passphrase of its own.</source>
            <translation>Der Tagging-Schlüssel von {name} hat keine eigene Passphrase.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/passphrase_change.py" />
            <source>Nothing was changed. The vault's passphrase opens it; 'keymgr passphrase change' without --repository changes that.</source>
            <translation>Es wurde nichts geändert. Die Passphrase des Tresors öffnet ihn; „keymgr passphrase change“ ohne --repository ändert diese.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/passphrase_change.py" />
            <source>The share of officer {name} is on paper only: no passphrase opens it.</source>
            <translation>Der Anteil von {name} ist nur auf Papier: Keine Passphrase öffnet ihn.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/passphrase_change.py" />
            <source>Nothing was changed. 'keymgr passphrase change' asks for the words of the share, and puts it under a passphrase.</source>
            <translation>Nichts wurde geändert. 'keymgr passphrase change' fragt nach den Wörtern des Anteils und stellt ihn unter eine Passphrase.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/passphrase_change.py" />
            <source>The new passphrase is the old one.</source>
            <translation>Die neue Passphrase ist die alte.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/passphrase_change.py" />
            <source>Nothing was changed. Choose another; 'keymgr passphrase renew' keeps the passphrase and only raises what a guess costs.</source>
            <translation>Es wurde nichts geändert. Wählen Sie eine andere; „keymgr passphrase renew“ behält die Passphrase und erhöht nur, was ein Rateversuch kostet.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/passphrases.py" />
            <source>very weak</source>
            <translation>sehr schwach</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/passphrases.py" />
            <source>weak</source>
            <translation>schwach</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/passphrases.py" />
            <source>fair</source>
            <translation>mittel</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/passphrases.py" />
            <source>strong</source>
            <translation>stark</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/passphrases.py" />
            <source>very strong</source>
            <translation>sehr stark</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/passphrases.py" />
            <source>An empty passphrase protects nothing.</source>
            <translation>Eine leere Passphrase schützt nichts.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/passphrases.py" />
            <source>Choose a passphrase of several words. Nothing was changed.</source>
            <translation>Wählen Sie eine Passphrase aus mehreren Wörtern. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/periods.py" />
            <source>Write a number with d, w, mo or y for days, weeks, months or years, such as 6mo or 90d.</source>
            <translation>Schreiben Sie eine Zahl mit d, w, mo oder y für Tage, Wochen, Monate oder Jahre, etwa 6mo oder 90d.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/ports.py" />
            <source>Cancelled.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/ports.py" />
            <source>What was finished before is kept; nothing is half done. Run it again.</source>
            <translation>Was vorher fertig war, bleibt erhalten; nichts ist halb getan. Starten Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/ports.py" />
            <source>Officer {name} is not here.</source>
            <translation>{name} ist nicht hier.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/ports.py" />
            <source>Nothing was changed. Run it again when enough officers are present.</source>
            <translation>Es wurde nichts geändert. Starten Sie es noch einmal, wenn genug Verantwortliche da sind.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/proposals.py" />
            <source>No change of {gun} waits for signatures.</source>
            <translation>Keine Änderung an {gun} wartet auf Signaturen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/proposals.py" />
            <source>A change of {gun} waits for signatures.</source>
            <translation>Eine Änderung an {gun} wartet auf Signaturen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/proposals.py" />
            <source>Nothing was changed. Collect them with 'keymgr sign-off import', or give that change up with 'keymgr sign-off withdraw'.</source>
            <translation>Es wurde nichts geändert. Sammeln Sie sie mit „keymgr sign-off import“, oder geben Sie die Änderung mit „keymgr sign-off withdraw“ auf.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/proposed_facts.py" />
            <source>root key {name} ({digits})</source>
            <translation>Root-Schlüssel {name} ({digits})</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/proposed_facts.py" />
            <source>Only versions and dates change.</source>
            <translation>Nur Versionen und Daten ändern sich.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/proposed_facts.py" />
            <source>{role}: {after} keys must sign; before, {before}.</source>
            <translation>{role}: {after} Schlüsseln müssen signieren; vorher {before}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/proposed_facts.py" />
            <source>{role}: the certificate of {key} is renewed.</source>
            <translation>{role}: Das Zertifikat zu {key} wird erneuert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/proposed_facts.py" />
            <source>{role}: {key} may sign from now on.</source>
            <translation>{role}: {key} darf künftig signieren.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/proposed_facts.py" />
            <source>{role}: {key} may sign no longer.</source>
            <translation>{role}: {key} darf nicht mehr signieren.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/proposed_facts.py" />
            <source>{role}: may sign the tags that begin with {paths}.</source>
            <translation>{role}: darf die Tags signieren, die so beginnen: {paths}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/proving.py" />
            <source>The key {key_id} was kept, but its test signature does not verify.</source>
            <translation>Der Schlüssel {key_id} wurde aufbewahrt, aber seine Probesignatur ist nicht gültig.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/proving.py" />
            <source>It was taken out again; nothing else was changed. Get the key file anew from where it works, and check this machine's memory.</source>
            <translation>Er wurde wieder entfernt; sonst wurde nichts geändert. Holen Sie die Schlüsseldatei noch einmal von dort, wo sie funktioniert, und prüfen Sie den Speicher dieses Rechners.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/quorum.py" />
            <source>What opened the root key before opens nothing in this vault any more. But a backup made before still opens with what opened it then: former officers, as many as were needed, can use the key from it, and so can shares on paper. Make a new backup and destroy the old ones; rotate the root key if you can't.</source>
            <translation>Was den Root-Schlüssel vorher öffnete, öffnet in diesem Tresor nichts mehr. Aber eine frühere Sicherung öffnet sich weiter mit dem, was damals galt: Genug frühere Verantwortliche können den Schlüssel daraus verwenden, und Anteile auf Papier ebenso. Machen Sie eine neue Sicherung und vernichten Sie die alten; wechseln Sie den Root-Schlüssel, wenn Sie das nicht können.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/quorum.py" />
            <source>{threshold} of {count} officers: {names}</source>
            <translation>{threshold} von {count} Verantwortlichen: {names}</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/quorum.py" />
            <source>{threshold} of {count} officers</source>
            <translation>{threshold} von {count} Verantwortlichen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/quorum.py" />
            <source>nothing: its private half is elsewhere</source>
            <translation>nichts: Sein privater Teil ist anderswo</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/quorum.py" />
            <source>a passphrase of its own</source>
            <translation>eine eigene Passphrase</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/quorum.py" />
            <source>elsewhere</source>
            <translation>anderswo</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/quorum.py" />
            <source>passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/quorum.py" />
            <source>{threshold} of {count} officers is no quorum.</source>
            <translation>{threshold} von {count} Verantwortlichen ist kein Quorum.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/quorum.py" />
            <source>Nothing was changed. Name up to {most} officers, each once; two of them at least must be needed, and no more than there are.</source>
            <translation>Es wurde nichts geändert. Nennen Sie bis zu {most} Personen, jede einmal; mindestens zwei müssen nötig sein, und nicht mehr, als es gibt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/quorum.py" />
            <source>Root key {root} has no officer {name}; its officers are {names}.</source>
            <translation>Der Root-Schlüssel {root} hat keine verantwortliche Person {name}; es sind {names}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/quorum.py" />
            <source>Nothing was changed. Check the name.</source>
            <translation>Es wurde nichts geändert. Prüfen Sie den Namen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/quorum.py" />
            <source>Root key {name} is not guarded by officers.</source>
            <translation>Der Root-Schlüssel {name} ist nicht durch Verantwortliche geschützt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/quorum.py" />
            <source>Nothing was changed. 'keymgr root list' shows what opens each root key, 'keymgr root protect' makes a quorum.</source>
            <translation>Es wurde nichts geändert. „keymgr root list“ zeigt, was jeden Root-Schlüssel öffnet, „keymgr root protect“ bildet ein Quorum.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/quorum.py" />
            <source>This passphrase is the vault's or another officer's; each officer needs one of their own.</source>
            <translation>Diese Passphrase ist die des Tresors oder einer anderen Person; jede braucht eine eigene.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/quorum.py" />
            <source>Nothing was changed. Choose another.</source>
            <translation>Es wurde nichts geändert. Wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/receipts.py" />
            <source>The receipt says that {gun} has {role} version {version} on the server, but this vault has signed up to version {signed}.</source>
            <translation>Die Quittung sagt, dass {gun} auf dem Server {role} Version {version} hat, aber dieser Tresor hat nur bis Version {signed} signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/receipts.py" />
            <source>Nothing was noted. Somebody else may be signing, or this is an older copy of the vault: find out which before you sign on.</source>
            <translation>Es wurde nichts vermerkt. Vielleicht signiert noch jemand, oder dies ist eine ältere Kopie des Tresors: Finden Sie heraus, was zutrifft, bevor Sie weiter signieren.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/refresh.py" />
            <source>Comparing</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/refresh.py" />
            <source>it is static: nobody publishes it but this vault</source>
            <translation>es ist statisch: Niemand außer diesem Tresor veröffentlicht es</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/refresh.py" />
            <source>the server has nothing new</source>
            <translation>der Server hat nichts Neues</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/refresh.py" />
            <source>Its version {version} is another, and the right keys have not signed it.</source>
            <translation>Seine Version {version} ist eine andere, und die richtigen Schlüssel haben sie nicht signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/refresh.py" />
            <source>the server has no trust data for it yet</source>
            <translation>der Server hat dafür noch keine Vertrauensdaten</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/refresh.py" />
            <source>version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/refresh.py" />
            <source>It shows no root at all.</source>
            <translation>Er zeigt gar keine root.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/refresh.py" />
            <source>no trust data</source>
            <translation>keine Vertrauensdaten</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/refresh.py" />
            <source>no file of it</source>
            <translation>keine Datei davon</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/refresh_errors.py" />
            <source>{gun}: the server's root does not follow from root version {version} in this vault. {problem}</source>
            <translation>{gun}: Die root des Servers folgt nicht aus root Version {version} in diesem Tresor. {problem}</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/refresh_errors.py" />
            <source>Nothing was changed, and clients that know this repository refuse to pull. If somebody started its trust anew on purpose, remove it here and adopt it again; else the server shows forged files.</source>
            <translation>Es wurde nichts geändert, und Clients, die dieses Repository kennen, lehnen den Pull ab. Hat jemand das Vertrauen absichtlich neu begonnen, dann entfernen Sie es hier und übernehmen es noch einmal; sonst zeigt der Server gefälschte Dateien.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/refresh_errors.py" />
            <source>{gun}: there are two different files of {role} version {version}, one in this vault and one on the server, and both are validly signed.</source>
            <translation>{gun}: Es gibt zwei verschiedene Dateien {role} Version {version}, eine in diesem Tresor und eine auf dem Server, und beide sind gültig signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/refresh_errors.py" />
            <source>Nothing was changed. Somebody else signs with these keys, or this is an older copy of the vault: find out which before you sign on.</source>
            <translation>Es wurde nichts geändert. Jemand anderes signiert mit diesen Schlüsseln, oder dies ist eine ältere Kopie des Tresors: Finden Sie heraus, was zutrifft, bevor Sie weiter signieren.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/refresh_errors.py" />
            <source>The request is from {server}, but {gun} is on {known}.</source>
            <translation>Die Anfrage kommt von {server}, aber {gun} liegt auf {known}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/refresh_errors.py" />
            <source>Nothing was changed. Fetch a request from that server; if the repository has moved for good, remove it here and adopt it again from the new server.</source>
            <translation>Es wurde nichts geändert. Holen Sie eine Anfrage von jenem Server; ist das Repository für immer umgezogen, dann entfernen Sie es hier und übernehmen es vom neuen Server noch einmal.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/refresh_errors.py" />
            <source>{gun}: the server shows {shown} now, but {role} version {known} was seen before.</source>
            <translation>{gun}: Der Server zeigt jetzt {shown}, aber {role} Version {known} war schon zu sehen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/refresh_errors.py" />
            <source>Nothing was changed. Either old files are being replayed, or the server was restored from an older copy: ask who runs it. Clients that have seen the newer files refuse to pull.</source>
            <translation>Es wurde nichts geändert. Entweder werden alte Dateien wieder eingespielt, oder der Server wurde aus einer älteren Kopie wiederhergestellt: Fragen Sie den Betreiber. Clients, die die neueren Dateien gesehen haben, lehnen den Pull ab.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/refresh_errors.py" />
            <source>{gun}: what is new on the server doesn't fit what was signed here and is not published yet. {problem}</source>
            <translation>{gun}: Was auf dem Server neu ist, passt nicht zu dem, was hier signiert und noch nicht veröffentlicht wurde. {problem}</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/refresh_errors.py" />
            <source>Nothing was changed. Both were signed on top of the same older files: the people who sign have to agree which is to hold.</source>
            <translation>Es wurde nichts geändert. Beides wurde auf denselben älteren Dateien aufgebaut: Wer signiert, muss sich einigen, was gelten soll.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/removal.py" />
            <source>Root key {name}</source>
            <translation>Root-Schlüssel {name}</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/removal.py" />
            <source>retired</source>
            <translation>außer Dienst nehmen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/removal.py" />
            <source>, which {threshold} keys of this vault must sign</source>
            <translation>, die {threshold} Schlüssel dieses Tresors signieren müssen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/removal.py" />
            <source>The key {key}</source>
            <translation>Schlüssel {key}</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/removal.py" />
            <source>removed</source>
            <translation>entfernen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/removal.py" />
            <source>{key} can't be {done}: {gun} needs it for its {role} role{more}.</source>
            <translation>{key} lässt sich nicht {done}: {gun} braucht ihn für die Rolle {role}{more}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/removal.py" />
            <source>Nothing was changed. Rotate it there first ('keymgr rotate --help'), or remove the repository.</source>
            <translation>Es wurde nichts geändert. Wechseln Sie ihn dort zuerst („keymgr rotate --help“), oder entfernen Sie das Repository.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/removal.py" />
            <source>What was typed to confirm is not {name}.</source>
            <translation>Was zur Bestätigung eingegeben wurde, ist nicht {name}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/removal.py" />
            <source>Nothing was changed. Type it exactly as it is shown: {name}</source>
            <translation>Nichts wurde geändert. Geben Sie es genau so ein: {name}</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/renewal.py" />
            <source>docker pull goes on working: each client follows by itself. Tags and keys stay the same.</source>
            <translation>docker pull geht weiter: Jeder Client folgt von selbst. Tags und Schlüssel bleiben dieselben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/renewal.py" />
            <source>Export, and let the courier publish before the old dates are reached.</source>
            <translation>Exportieren Sie, und lassen Sie den Kurier veröffentlichen, bevor die alten Daten erreicht sind.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/renewal.py" />
            <source>nothing of it expires before {horizon:%d %b %Y}</source>
            <translation>nichts davon läuft vor dem {horizon} ab</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/renewal.py" />
            <source>{role} expires on {date}, and its keys are not here: a signer renews it by pushing a tag.</source>
            <translation>{role} läuft am {date} ab, und die Schlüssel sind nicht hier: Ein Unterzeichner erneuert es, indem er ein Tag pusht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/renewal.py" />
            <source>Renew what expires</source>
            <translation>Erneuern, was abläuft</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/renewal.py" />
            <source>Root key {name} gets a new certificate; the present one ends on {end}. Clients that pin that certificate's ID will refuse the new root.</source>
            <translation>Der Root-Schlüssel {name} bekommt ein neues Zertifikat; das jetzige endet am {end}. Clients, die die ID jenes Zertifikats pinnen, lehnen die neue root ab.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/renewal.py" />
            <source>{role} has expired, and its keys are not here: a signer runs 'notary witness -p {gun} {role}'.</source>
            <translation>{role} ist abgelaufen, und die Schlüssel sind nicht hier: Ein Unterzeichner startet „notary witness -p {gun} {role}“.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/renewal.py" />
            <source>{role} is signed again, to expire on {date} instead of {former}.</source>
            <translation>{role} wird noch einmal signiert; läuft ab: {date} statt {former}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/renewal.py" />
            <source>The root is due, but none of its keys is here.</source>
            <translation>Die root ist fällig, aber keiner ihrer Schlüssel ist hier.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/renewal.py" />
            <source>The certificate of root key {key} ends on {end}, and the key is not known here: add its public half with 'keymgr root add-public'.</source>
            <translation>Das Zertifikat des Root-Schlüssels {key} endet am {end}, und der Schlüssel ist hier nicht bekannt: Fügen Sie seinen öffentlichen Teil mit „keymgr root add-public“ hinzu.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/renewal.py" />
            <source>The date given is not that of snapshot and timestamp: each keeps its own length, the timestamp {days} days.</source>
            <translation>Das angegebene Datum gilt nicht für snapshot und timestamp: Jedes behält seine eigene Dauer, der timestamp {days} Tage.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/renewal.py" />
            <source>{role} is signed again; the present one expires on {date}.</source>
            <translation>{role} wird noch einmal signiert; die jetzige Datei läuft am {date} ab.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/renewal.py" />
            <source>Signing until {until} is too short: what expires before {horizon} is signed again.</source>
            <translation>Bis {until} zu signieren ist zu kurz: Was vor dem {horizon} abläuft, wird noch einmal signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/renewal.py" />
            <source>Nothing was changed. Give a later date with --to, or less with --within.</source>
            <translation>Es wurde nichts geändert. Geben Sie mit --to ein späteres Datum an oder mit --within weniger.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/repositories.py" />
            <source>the server already holds trust data for it, made with other keys</source>
            <translation>der Server hat dafür schon Vertrauensdaten, die mit anderen Schlüsseln gemacht sind</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/repositories.py" />
            <source>{gun} and {count:,} more</source>
            <translation>{gun} und {count:,} weitere</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/repositories.py" />
            <source>Creating repositories</source>
            <translation>Repositorys anlegen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/repositories.py" />
            <source>repository {whose}</source>
            <translation>Repository {whose}</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/repositories.py" />
            <source>The vault has no repository {gun}.</source>
            <translation>Der Tresor hat kein Repository {gun}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/repositories.py" />
            <source>Nothing was changed. 'keymgr repo list' shows what the vault has, 'keymgr repo create' adds one.</source>
            <translation>Es wurde nichts geändert. „keymgr repo list“ zeigt, was der Tresor hat, „keymgr repo create“ legt eines an.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/repositories.py" />
            <source>The request does not mention {gun}.</source>
            <translation>Die Anfrage nennt {gun} nicht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/repositories.py" />
            <source>Nothing was changed. Name a repository of the request, or fetch a new request for it with 'keymgr-courier request'.</source>
            <translation>Es wurde nichts geändert. Nennen Sie ein Repository der Anfrage, oder holen Sie mit „keymgr-courier request“ eine neue Anfrage dafür.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/repositories.py" />
            <source>{gun} can't be created: {reason}.</source>
            <translation>{gun} lässt sich nicht anlegen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/repositories.py" />
            <source>Nothing was changed. 'keymgr repo list' shows what the vault has.</source>
            <translation>Es wurde nichts geändert. „keymgr repo list“ zeigt, was der Tresor hat.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/repositories.py" />
            <source>The request was made on {created}, later than this station's clock.</source>
            <translation>Die Anfrage wurde am {created} gemacht, später als die Uhr dieser Station anzeigt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/repositories.py" />
            <source>Nothing was changed. Check this station's date (it is {now}) and the online machine's. If this station's is right, say so with 'keymgr clock confirm --request FILE'.</source>
            <translation>Es wurde nichts geändert. Prüfen Sie das Datum dieser Station (es ist der {now}) und das des Online-Rechners. Stimmt das dieser Station, dann sagen Sie es mit „keymgr clock confirm --request FILE“.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/reset.py" />
            <source>Every client that has seen these repositories will refuse them until its operator deletes ~/.docker/trust/tuf/GUN; clients that have not will trust the new root at first sight.</source>
            <translation>Jeder Client, der diese Repositorys gesehen hat, lehnt sie ab, bis sein Betreiber ~/.docker/trust/tuf/GUN löscht; Clients, die sie nicht kennen, vertrauen der neuen root auf den ersten Blick.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/reset.py" />
            <source>On the Notary server, delete the repository's trust data first ('notary delete GUN --remote'), then publish. Tell every operator the new root key's ID.</source>
            <translation>Löschen Sie auf dem Notary-Server zuerst die Vertrauensdaten des Repositorys („notary delete GUN --remote“), dann veröffentlichen Sie. Nennen Sie jedem Betreiber die ID des neuen Root-Schlüssels.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/reset.py" />
            <source>Export the site and put it on the web server in place of the old one. Tell every operator the new root key's ID.</source>
            <translation>Exportieren Sie die Website und legen Sie sie anstelle der alten auf den Webserver. Nennen Sie jedem Betreiber die ID des neuen Root-Schlüssels.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/reset.py" />
            <source>Its trust starts anew at version 1, under root key {name}.</source>
            <translation>Das Vertrauen beginnt neu mit Version 1, unter dem Root-Schlüssel {name}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/reset.py" />
            <location filename="../../keymgr/ops/rotation.py" />
            <source>{number} tag is signed again.</source>
            <translation>{number} Tag wird noch einmal signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/reset.py" />
            <source>{number} tags are signed again.</source>
            <translation>{number} Tags werden noch einmal signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/reset.py" />
            <source>it is static: reset it without --request</source>
            <translation>es ist statisch: Beginnen Sie es ohne --request neu</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/reset.py" />
            <source>its server's keys are needed: --request</source>
            <translation>die Schlüssel seines Servers werden gebraucht: --request</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/roots.py" />
            <source>root key name</source>
            <translation>Name eines Root-Schlüssels</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/roots.py" />
            <source>Use up to 64 letters, digits, spaces, dots, dashes and underscores, a letter or digit first.</source>
            <translation>Verwenden Sie bis zu 64 Buchstaben, Ziffern, Leerzeichen, Punkte, Binde- und Unterstriche, vorn einen Buchstaben oder eine Ziffer.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/roots.py" />
            <source> named {name}</source>
            <translation> namens {name}</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/roots.py" />
            <source>The vault has several root keys: {names}.</source>
            <translation>Der Tresor hat mehrere Root-Schlüssel: {names}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/roots.py" />
            <source>Nothing was changed. Say which with --root NAME.</source>
            <translation>Es wurde nichts geändert. Sagen Sie mit --root NAME, welcher gemeint ist.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/roots.py" />
            <source>The vault has no root key{named}.</source>
            <translation>Der Tresor hat keinen Root-Schlüssel{named}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/roots.py" />
            <source>Nothing was changed. 'keymgr root list' shows the root keys, 'keymgr root create NAME' makes one.</source>
            <translation>Es wurde nichts geändert. „keymgr root list“ zeigt die Root-Schlüssel, „keymgr root create NAME“ macht einen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/roots.py" />
            <source>Root key {name} is retired, so nothing new is signed with it.</source>
            <translation>Root-Schlüssel {name} ist außer Dienst, deshalb wird mit ihm nichts Neues signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/roots.py" />
            <source>The vault already has a root key named {name}.</source>
            <translation>Der Tresor hat schon einen Root-Schlüssel namens {name}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/roots.py" />
            <source>Nothing was changed. Choose another name; 'keymgr root list' shows all.</source>
            <translation>Es wurde nichts geändert. Wählen Sie einen anderen Namen; „keymgr root list“ zeigt alle.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/roots.py" />
            <source>The root key's passphrase must differ from the vault's.</source>
            <translation>Die Passphrase des Root-Schlüssels muss eine andere sein als die des Tresors.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/roots.py" />
            <source>Whoever learns the vault's passphrase must not hold the root too. Nothing was changed; choose another.</source>
            <translation>Wer die Passphrase des Tresors erfährt, darf nicht auch den Root-Schlüssel haben. Es wurde nichts geändert; wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/rotation.py" />
            <location filename="../../keymgr/ops/thresholds.py" />
            <source>docker pull goes on working: each client follows to the new root by itself.</source>
            <translation>docker pull geht weiter: Jeder Client folgt der neuen root von selbst.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/rotation.py" />
            <source>Every signed tag stays valid; tagging keys are not touched.</source>
            <translation>Jedes signierte Tag bleibt gültig; Tagging-Schlüssel bleiben unberührt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/rotation.py" />
            <source>Every signed tag stays valid: the tags are signed again by the new key.</source>
            <translation>Jedes signierte Tag bleibt gültig: Die Tags werden vom neuen Schlüssel noch einmal signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/rotation.py" />
            <source>Clients that pin the old root key or certificate will refuse. Tell their operators.</source>
            <translation>Clients, die den alten Root-Schlüssel oder sein Zertifikat pinnen, lehnen ab. Sagen Sie es ihren Betreibern.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/rotation.py" />
            <source>Keep the old root key until no client can be left at an older root; 'keymgr root retire' then puts it out of use.</source>
            <translation>Behalten Sie den alten Root-Schlüssel, bis kein Client mehr bei einer älteren root stehen kann; „keymgr root retire“ nimmt ihn dann außer Dienst.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/rotation.py" />
            <source>Whoever tags with docker and the old key file needs the new one: 'keymgr key export'.</source>
            <translation>Wer mit docker und der alten Schlüsseldatei taggt, braucht die neue: „keymgr key export“.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/rotation.py" />
            <source>Export, and let the courier publish; clients see the old keys until then.</source>
            <translation>Exportieren Sie, und lassen Sie den Kurier veröffentlichen; bis dahin sehen Clients die alten Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/rotation.py" />
            <source>Tagging key {key} leaves, a new one takes its place.</source>
            <translation>Der Tagging-Schlüssel {key} geht, ein neuer tritt an seine Stelle.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/rotation.py" />
            <source>With the old root key a thief could have replaced every key and signed any tag, for each client until it has seen the new root. Publish the new root at once.</source>
            <translation>Mit dem alten Root-Schlüssel hätte ein Dieb jeden Schlüssel ersetzen und jedes Tag signieren können, für jeden Client, bis er die neue root gesehen hat. Veröffentlichen Sie die neue root sofort.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/rotation.py" />
            <source>With the old tagging key a thief could have signed any tag, but shown it only to clients whose server or network he controls, until each has seen the new root.</source>
            <translation>Mit dem alten Tagging-Schlüssel hätte ein Dieb jedes Tag signieren können, es aber nur Clients zeigen, deren Server oder Netz er beherrscht, bis jeder die neue root gesehen hat.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/rotation.py" />
            <source>With the old snapshot key alone a thief could have signed nothing new; together with the timestamp key he could have shown clients mixed or older tags.</source>
            <translation>Mit dem alten snapshot-Schlüssel allein hätte ein Dieb nichts Neues signieren können; zusammen mit dem timestamp-Schlüssel hätte er Clients vermischte oder ältere Tags zeigen können.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/rotation.py" />
            <source>With the old timestamp key a thief could have kept clients at an older state until they see the new root; he could not have signed a tag.</source>
            <translation>Mit dem alten timestamp-Schlüssel hätte ein Dieb Clients auf einem älteren Stand halten können, bis sie die neue root sehen; ein Tag hätte er nicht signieren können.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/rotation.py" />
            <source>Rotate the root key</source>
            <translation>Den Root-Schlüssel wechseln</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/rotation.py" />
            <source>{count} tagging keys leave, a new one takes their place and signs alone.</source>
            <translation>{count} Tagging-Schlüssel gehen, ein neuer tritt an ihre Stelle und signiert allein.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/rotation.py" />
            <source>Rotate the tagging key</source>
            <translation>Den Tagging-Schlüssel wechseln</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/rotation.py" />
            <source>Rotate the {role} key</source>
            <translation>Den {role}-Schlüssel wechseln</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/rotation.py" />
            <source>root key {name} is one of its root keys already</source>
            <translation>der Root-Schlüssel {name} ist schon einer seiner Root-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/rotation.py" />
            <source>it has several root keys; say which one leaves with --from</source>
            <translation>es hat mehrere Root-Schlüssel; sagen Sie mit --from, welcher geht</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/rotation.py" />
            <source>{number:,} tags are signed again.</source>
            <translation>{number:,} Tags werden noch einmal signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/rotation.py" />
            <source>a new one</source>
            <translation>ein neuer</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/rotation.py" />
            <source>the request names the key that it has; rotate it on the server first</source>
            <translation>die Anfrage nennt den Schlüssel, den es schon hat; wechseln Sie ihn zuerst auf dem Server</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/rotation.py" />
            <source>Root key {name} leaves, root key {new} takes its place.</source>
            <translation>Der Root-Schlüssel {name} geht, der Root-Schlüssel {new} tritt an seine Stelle.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/rotation.py" />
            <source>root key {name} is none of its root keys</source>
            <translation>der Root-Schlüssel {name} ist keiner seiner Root-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/rotation.py" />
            <source>the server's new one</source>
            <translation>der neue des Servers</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/rotation.py" />
            <source>the server signs this role; give its new key with --request</source>
            <translation>der Server signiert diese Rolle; geben Sie seinen neuen Schlüssel mit --request an</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/rotation.py" />
            <source>The {role} key {key} leaves, {whose} takes its place.</source>
            <translation>Der {role}-Schlüssel {key} geht, {whose} tritt an seine Stelle.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/sign_offs.py" />
            <source>any repository</source>
            <translation>irgendein Repository</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/sign_offs.py" />
            <source>the new root does not follow the former one</source>
            <translation>die neue root folgt nicht auf die frühere</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/sign_offs.py" />
            <source>none of its keys is missing, or they have signed already</source>
            <translation>keiner seiner Schlüssel fehlt, oder sie haben schon signiert</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/sign_offs.py" />
            <source>a file in it can't be read</source>
            <translation>eine Datei darin lässt sich nicht lesen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/sign_offs.py" />
            <source>a key signed {role} that nobody asked for</source>
            <translation>ein Schlüssel hat {role} signiert, den niemand darum bat</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/sign_offs.py" />
            <source>a signature on {role} is not good</source>
            <translation>eine Signatur auf {role} ist nicht gut</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/sign_offs.py" />
            <source>The proposal for {gun} was altered: {reason}.</source>
            <translation>Der Vorschlag für {gun} wurde verändert: {reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/sign_offs.py" />
            <source>Nothing was signed or taken from it. Ask the officer who proposed it for a fresh copy.</source>
            <translation>Es wurde nichts signiert oder daraus übernommen. Bitten Sie die Person, die ihn gemacht hat, um eine neue Kopie.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/sign_offs.py" />
            <source>In the proposal for {gun}, the key {key} has signed {role} twice.</source>
            <translation>Im Vorschlag für {gun} hat der Schlüssel {key} zweimal {role} signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/sign_offs.py" />
            <source>Nothing was signed. A key counts once; ask for a fresh proposal.</source>
            <translation>Es wurde nichts signiert. Ein Schlüssel zählt einmal; bitten Sie um einen neuen Vorschlag.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/sign_offs.py" />
            <source>This vault has nothing to add: {reason}.</source>
            <translation>Dieser Tresor hat nichts beizutragen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/sign_offs.py" />
            <source>Nothing was signed. 'keymgr sign-off show' says who is still missing.</source>
            <translation>Es wurde nichts signiert. „keymgr sign-off show“ sagt, wer noch fehlt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/sign_offs.py" />
            <source>The proposal for {gun} follows another root than this vault's.</source>
            <translation>Der Vorschlag für {gun} folgt auf eine andere root als die dieses Tresors.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/sign_offs.py" />
            <source>Nothing was signed. Compare both roots with the officer who proposed it; if this vault is behind, bring it up to date with 'keymgr repo refresh'.</source>
            <translation>Es wurde nichts signiert. Vergleichen Sie beide Roots mit der Person, die ihn gemacht hat; liegt dieser Tresor zurück, dann bringen Sie ihn mit „keymgr repo refresh“ auf den Stand.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/sign_offs.py" />
            <source>The proposal for {gun} is stale: it makes {role} version {version}, and this vault has version {present} already.</source>
            <translation>Der Vorschlag für {gun} ist veraltet: Er macht {role} Version {version}, und dieser Tresor hat schon Version {present}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/sign_offs.py" />
            <source>Nothing was signed. Ask the officer who proposed it for a new one.</source>
            <translation>Es wurde nichts signiert. Bitten Sie die Person, die ihn gemacht hat, um einen neuen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/signer_jobs.py" />
            <source>Whoever signs a file again vouches for every tag in it.</source>
            <translation>Wer eine Datei noch einmal signiert, bürgt für jedes Tag darin.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/signer_jobs.py" />
            <source>Add signer {name}</source>
            <translation>Unterzeichner {name} hinzufügen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/signer_jobs.py" />
            <source>Signer {name} has the same key, and loses it for releases too.</source>
            <translation>Unterzeichner {name} hat denselben Schlüssel und verliert ihn auch für releases.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/signer_jobs.py" />
            <source>Remove signer {name}</source>
            <translation>Unterzeichner {name} entfernen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/signer_jobs.py" />
            <source>{name} may sign every tag, with 1 key.</source>
            <translation>{name} darf jedes Tag signieren, mit 1 Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/signer_jobs.py" />
            <source>{name} may sign every tag, with {number} keys.</source>
            <translation>{name} darf jedes Tag signieren, mit {number} Schlüsseln.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/signer_jobs.py" />
            <source>docker pull goes on working: tags signed so far stay valid.</source>
            <translation>docker pull geht weiter: Bisher signierte Tags bleiben gültig.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/signer_jobs.py" />
            <source>Tags that {name} pushes are pulled like any other.</source>
            <translation>Tags, die {name} pusht, werden wie alle anderen gezogen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/signer_jobs.py" />
            <source>{name} then runs 'docker trust key load FILE --name {name}' and pushes as before.</source>
            <translation>{name} startet dann „docker trust key load FILE --name {name}“ und pusht wie zuvor.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/signer_jobs.py" />
            <source>{name} may sign no tag any more.</source>
            <translation>{name} darf kein Tag mehr signieren.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/signer_jobs.py" />
            <source>targets/releases has {left} of the {threshold} keys that must sign it: nobody can push a tag that docker pulls until a signer is added. 'keymgr delegation remove targets/releases' lets the tagging key sign tags again.</source>
            <translation>targets/releases hat {left} der {threshold} Schlüssel, die es signieren müssen: Niemand kann ein Tag pushen, das docker nimmt, bis ein Unterzeichner hinzukommt. „keymgr delegation remove targets/releases“ lässt wieder den Tagging-Schlüssel Tags signieren.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/signer_jobs.py" />
            <source>Once a client has seen the new tagging file, it refuses what {name} signs.</source>
            <translation>Sobald ein Client die neue targets-Datei gesehen hat, lehnt er ab, was {name} signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/signer_jobs.py" />
            <source>Other signers' tags stay valid, as long as one of them signed the last release.</source>
            <translation>Die Tags anderer Unterzeichner bleiben gültig, solange einer von ihnen die letzte Fassung von releases signiert hat.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/signer_jobs.py" />
            <source>Export, and let the courier publish: until then the signer's key still counts.</source>
            <translation>Exportieren Sie, und lassen Sie den Kurier veröffentlichen: Bis dahin zählt der Schlüssel des Unterzeichners noch.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/signer_jobs.py" />
            <source>signer name</source>
            <translation>Name eines Unterzeichners</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/signer_jobs.py" />
            <source>A signer's name starts with a lower-case letter or digit and goes on with those, dashes and underscores; 'releases' is taken.</source>
            <translation>Der Name eines Unterzeichners beginnt mit einem Kleinbuchstaben oder einer Ziffer und geht mit diesen, Binde- und Unterstrichen weiter; „releases“ ist vergeben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/signer_jobs.py" />
            <source>{name} is a signer with these keys already</source>
            <translation>{name} ist mit diesen Schlüsseln schon Unterzeichner</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/signer_jobs.py" />
            <source>{name} was a signer before: with another key than then, pushing works only after 'notary witness -p {gun} {role}' with the new one.</source>
            <translation>{name} war schon einmal Unterzeichner: Mit einem anderen Schlüssel als damals gelingt ein Push erst nach „notary witness -p {gun} {role}“ mit dem neuen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/signer_jobs.py" />
            <source>It is the first signer: from now on docker push signs with signers' keys only, not with the tagging key.</source>
            <translation>Es ist der erste Unterzeichner: Von nun an signiert docker push nur mit den Schlüsseln der Unterzeichner, nicht mit dem Tagging-Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/signer_jobs.py" />
            <source>it has no signer {name}</source>
            <translation>es hat keinen Unterzeichner {name}</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/sources.py" />
            <source>There is no repository's trust data in {path}.</source>
            <translation>In {path} liegen keine Vertrauensdaten eines Repositorys.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/sources.py" />
            <source>Nothing was changed. Give docker's trust folder (~/.docker/trust), notary's (~/.notary), or a site's; it has tuf/NAME/metadata/root.json, or v2/NAME/_trust/tuf/root.json, in it.</source>
            <translation>Es wurde nichts geändert. Geben Sie den Vertrauensordner von docker (~/.docker/trust), von notary (~/.notary) oder einer Site an; darin steht tuf/NAME/metadata/root.json oder v2/NAME/_trust/tuf/root.json.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/sources.py" />
            <source>{path} holds no trust data of {gun}.</source>
            <translation>{path} enthält keine Vertrauensdaten von {gun}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/sources.py" />
            <source>Nothing was changed. Name a repository that the folder has, exactly as docker does, or fetch its metadata with 'keymgr-courier request'.</source>
            <translation>Es wurde nichts geändert. Nennen Sie ein Repository, das der Ordner hat, genau so wie docker, oder holen Sie seine Metadaten mit „keymgr-courier request“.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station.py" />
            <source>{path} was written and is whole, but the vault could not note it. {why}</source>
            <translation>{path} wurde geschrieben und ist heil, aber der Tresor konnte es nicht vermerken. {why}</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station.py" />
            <source>The vault is as it was before. Mend the cause and run the same command again, so that the audit log tells of the file; until then it does not.</source>
            <translation>Der Tresor ist, wie er vorher war. Beheben Sie die Ursache und starten Sie denselben Befehl noch einmal, damit das Protokoll die Datei nennt; bis dahin tut es das nicht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_checks.py" />
            <source>This system does not tell about {what}.</source>
            <translation>Dieses System gibt keine Auskunft: {what}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_checks.py" />
            <source>No network interface is up.</source>
            <translation>Keine Netzschnittstelle ist aktiv.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_checks.py" />
            <source>The clock contradicts nothing that is known.</source>
            <translation>Die Uhr widerspricht nichts, was bekannt ist.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_checks.py" />
            <source>Swap is off.</source>
            <translation>Auslagerungsspeicher ist aus.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_checks.py" />
            <source>Core dumps are on: a crash would write memory to the disk.</source>
            <translation>Speicherabbilder sind an: Ein Absturz würde den Speicher auf die Platte schreiben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_checks.py" />
            <source>Switch them off ('ulimit -c 0') before keymgr is started.</source>
            <translation>Schalten Sie sie aus („ulimit -c 0“), bevor keymgr startet.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_checks.py" />
            <source>This is no virtual machine.</source>
            <translation>Dies ist keine virtuelle Maschine.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_checks.py" />
            <source>network interfaces</source>
            <translation>Netzschnittstellen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_checks.py" />
            <source>Network interface {names} is up.</source>
            <translation>Netzschnittstelle {names} ist aktiv.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_checks.py" />
            <source>Network interfaces {names} are up.</source>
            <translation>Netzschnittstellen {names} sind aktiv.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_checks.py" />
            <source>Pull the cable, or switch the interface off, and keep it off.</source>
            <translation>Ziehen Sie das Kabel, oder schalten Sie die Schnittstelle aus, und lassen Sie sie aus.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_checks.py" />
            <source>the vault's log</source>
            <translation>das Protokoll des Tresors</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_checks.py" />
            <location filename="../../keymgr/ops/station_clock.py" />
            <source>this release of keymgr</source>
            <translation>diese Ausgabe von keymgr</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_checks.py" />
            <source>swap</source>
            <translation>Auslagerungsspeicher</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_checks.py" />
            <source>Swap is on ({areas}): memory may be written to the disk.</source>
            <translation>Auslagerungsspeicher ist an ({areas}): Speicher kann auf die Platte geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_checks.py" />
            <source>Switch it off ('swapoff -a'), or see that the disk is encrypted.</source>
            <translation>Schalten Sie ihn aus („swapoff -a“), oder sorgen Sie dafür, dass die Platte verschlüsselt ist.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_checks.py" />
            <source>core dumps</source>
            <translation>Speicherabbilder</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_checks.py" />
            <source>Core dumps of keymgr are off.</source>
            <translation>Speicherabbilder von keymgr sind aus.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_checks.py" />
            <source>virtual machines</source>
            <translation>virtuelle Maschinen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_checks.py" />
            <source>This is a virtual machine: its host can read its memory.</source>
            <translation>Dies ist eine virtuelle Maschine: Ihr Wirt kann ihren Speicher lesen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_checks.py" />
            <source>Use a machine of its own where root keys are held.</source>
            <translation>Nehmen Sie einen eigenen Rechner, wo Root-Schlüssel liegen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_checks.py" />
            <source>The clock stands before the day of {what}.</source>
            <translation>Die Uhr steht vor diesem Datum: {what}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_checks.py" />
            <source>Set it right; nothing is signed by a clock that can't be.</source>
            <translation>Stellen Sie sie richtig; mit einer Uhr, die nicht stimmen kann, wird nichts signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_clock.py" />
            <source>{minute:%d %b %Y %H:%M} UTC</source>
            <translation>{minute:%d %b %Y %H:%M} UTC</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_clock.py" />
            <source>the newest entry of the vault's log</source>
            <translation>der neueste Eintrag im Protokoll des Tresors</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_clock.py" />
            <source>This station's clock says {now}, but {what} is dated {known}.</source>
            <translation>Die Uhr dieser Station zeigt {now}, aber {what} trägt das Datum {known}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_clock.py" />
            <source>Nothing was changed. Set the clock right. If it is right, say so with 'keymgr clock confirm'; the log keeps it.</source>
            <translation>Es wurde nichts geändert. Stellen Sie die Uhr richtig. Stimmt sie, dann sagen Sie es mit „keymgr clock confirm“; das Protokoll hält es fest.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_clock.py" />
            <source>This station's clock says {now}, over a year after the newest entry of the log, {known}.</source>
            <translation>Die Uhr dieser Station zeigt {now}, mehr als ein Jahr nach dem neuesten Eintrag im Protokoll, {known}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/station_clock.py" />
            <source>Nothing was changed. Set the clock right if it is wrong. If it is right, say so with 'keymgr clock confirm'; the log keeps it.</source>
            <translation>Es wurde nichts geändert. Stellen Sie die Uhr, wenn sie falsch geht. Stimmt sie, dann sagen Sie es mit „keymgr clock confirm“; das Protokoll hält es fest.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/tags.py" />
            <source>docker pull takes these tags by their digests once they are published.</source>
            <translation>docker pull nimmt diese Tags nach ihren Digests, sobald sie veröffentlicht sind.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/tags.py" />
            <source>Once this is published, docker pull with content trust refuses these tags. Who has pulled an image keeps it.</source>
            <translation>Sobald das veröffentlicht ist, weist docker pull mit Content Trust diese Tags ab. Wer ein Image schon gezogen hat, behält es.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/tags.py" />
            <source>Tag {tag} is signed for {digest}.</source>
            <translation>Das Tag {tag} wird für {digest} signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/tags.py" />
            <source>Tag {tag} is revoked.</source>
            <translation>Das Tag {tag} ist widerrufen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/tags.py" />
            <source>Tag {tag} moves to {digest}.</source>
            <translation>Das Tag {tag} zeigt nun auf {digest}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/tags.py" />
            <source>each of these tags is signed for this content already</source>
            <translation>jedes dieser Tags ist für diesen Inhalt schon signiert</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/tags.py" />
            <source>the request shows no tag that is new or changed</source>
            <translation>die Anfrage zeigt kein neues oder geändertes Tag</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/tags.py" />
            <source>no repository has such a tag</source>
            <translation>kein Repository hat ein solches Tag</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/tags.py" />
            <source>of an unknown digest</source>
            <translation>mit unbekanntem Digest</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/tags.py" />
            <source>docker takes {tag} from targets/releases, whose key is not here</source>
            <translation>docker nimmt {tag} aus targets/releases, deren Schlüssel nicht hier ist</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/tags.py" />
            <source>{gun} has no signed tag {tag}.</source>
            <translation>{gun} hat kein signiertes Tag {tag}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/tags.py" />
            <source>Nothing was changed. 'keymgr tag list' shows the signed tags.</source>
            <translation>Es wurde nichts geändert. „keymgr tag list“ zeigt die signierten Tags.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/tags.py" />
            <source>The vault does not hold the tagging key of {gun}.</source>
            <translation>Der Tresor hat den Tagging-Schlüssel von {gun} nicht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/tags.py" />
            <source>Nothing was signed. Import that key first with 'keymgr key import'.</source>
            <translation>Es wurde nichts signiert. Importieren Sie diesen Schlüssel zuerst mit „keymgr key import“.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/tags.py" />
            <source>There is nothing to sign: {reason}.</source>
            <translation>Es gibt nichts zu signieren: {reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/tags.py" />
            <source>{gun}:{tag} is already signed for other content, {digest}.</source>
            <translation>{gun}:{tag} ist schon für anderen Inhalt signiert, {digest}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/tags.py" />
            <source>Nothing was signed. If the tag is meant to move to the new content, add --replace.</source>
            <translation>Es wurde nichts signiert. Soll das Tag auf den neuen Inhalt zeigen, dann ergänzen Sie --replace.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/thresholds.py" />
            <source>All {count} keys must sign: when one is lost, this root of trust can't be changed any more. A threshold below the number of keys leaves room for a loss.</source>
            <translation>Alle {count} Schlüssel müssen signieren: Geht einer verloren, lässt sich diese Vertrauenswurzel nicht mehr ändern. Ein Schwellenwert unter der Zahl der Schlüssel lässt Raum für einen Verlust.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/thresholds.py" />
            <source>Let {threshold} tagging keys sign</source>
            <translation>{threshold} Tagging-Schlüssel signieren lassen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/thresholds.py" />
            <source>Let {threshold} of {count} root keys sign</source>
            <translation>{threshold} von {count} Root-Schlüsseln signieren lassen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/thresholds.py" />
            <source>at least one must sign</source>
            <translation>mindestens einer muss signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/thresholds.py" />
            <source>Unmodified clients refuse tags with fewer signatures, and docker push can't sign.</source>
            <translation>Unveränderte Clients lehnen Tags mit weniger Signaturen ab, und docker push kann nicht signieren.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/thresholds.py" />
            <source>there are not that many keys</source>
            <translation>so viele Schlüssel gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/thresholds.py" />
            <source>Unmodified clients refuse a later root with fewer signatures.</source>
            <translation>Unveränderte Clients lehnen eine spätere root mit weniger Signaturen ab.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/thresholds.py" />
            <source>these root keys and this threshold are what it has</source>
            <translation>diese Root-Schlüssel und diesen Schwellenwert hat es schon</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/thresholds.py" />
            <source>these tagging keys and this threshold are what it has</source>
            <translation>diese Tagging-Schlüssel und diesen Schwellenwert hat es schon</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/thresholds.py" />
            <source>it has {count} tagging keys, and {threshold} can't sign</source>
            <translation>es hat {count} Tagging-Schlüssel, und {threshold} können nicht signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/thresholds.py" />
            <source>{threshold} of {count} root keys must sign from now on: {names}.</source>
            <translation>{threshold} von {count} Root-Schlüsseln müssen von nun an signieren: {names}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/thresholds.py" />
            <source>Before, {threshold} of {count} had to.</source>
            <translation>Vorher mussten es {threshold} von {count}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/thresholds.py" />
            <source>{threshold} of {count} tagging keys must sign from now on.</source>
            <translation>{threshold} von {count} Tagging-Schlüsseln müssen von nun an signieren.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/thresholds.py" />
            <source>{threshold} of {keys} keys can't be: {reason}.</source>
            <translation>{threshold} von {keys} Schlüsseln ist nicht möglich: {reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/thresholds.py" />
            <source>Nothing was changed. Choose a threshold from 1 to the number of keys.</source>
            <translation>Es wurde nichts geändert. Wählen Sie einen Schwellenwert von 1 bis zur Zahl der Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/verifying.py" />
            <source>its root.json does not tell whose it is</source>
            <translation>seine root.json sagt nicht, wem sie gehört</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/verifying.py" />
            <source>no repository is in it</source>
            <translation>kein Repository ist darin</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/verifying.py" />
            <source>nothing is there</source>
            <translation>dort ist nichts</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/verifying.py" />
            <source>no root.json was found in it</source>
            <translation>keine root.json wurde darin gefunden</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/verifying.py" />
            <source>{pin!r} is neither a root file nor a key ID.</source>
            <translation>{pin!r} ist weder eine Root-Datei noch eine Schlüssel-ID.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/verifying.py" />
            <source>Give --pin a root.json that you trust, or the 64 digits of a root key's ID.</source>
            <translation>Geben Sie mit --pin eine root.json an, der Sie vertrauen, oder die 64 Ziffern der ID eines Root-Schlüssels.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/verifying.py" />
            <source>There is no trust data at {path}: {reason}.</source>
            <translation>Unter {path} gibt es keine Vertrauensdaten: {reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/verifying.py" />
            <source>Give a bundle.zip, a site's folder, a metadata folder (with root.json in it) or a client's trust folder such as ~/.docker/trust.</source>
            <translation>Geben Sie ein bundle.zip an, den Ordner einer Site, einen Metadatenordner (mit root.json darin) oder den Vertrauensordner eines Clients wie ~/.docker/trust.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/witness.py" />
            <source>docker pull takes the tags of these files again once they are published.</source>
            <translation>docker pull nimmt die Tags dieser Dateien wieder, sobald sie veröffentlicht sind.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/witness.py" />
            <source>Sign files again</source>
            <translation>Dateien noch einmal signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/witness.py" />
            <source>nothing delegates to {role}</source>
            <translation>nichts delegiert an {role}</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/witness.py" />
            <source>{role} has signed nothing yet</source>
            <translation>{role} hat noch nichts signiert</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/witness.py" />
            <source>{role} has fewer keys than the {threshold} that must sign</source>
            <translation>{role} hat weniger Schlüssel als die {threshold}, die signieren müssen</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/witness.py" />
            <source>no file lacks a signature that this vault has</source>
            <translation>keiner Datei fehlt eine Signatur, die dieser Tresor hat</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/witness.py" />
            <source>{role} is signed again as it is, with {tags}.</source>
            <translation>{role} wird unverändert noch einmal signiert, mit {tags}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/written.py" />
            <source>{path} was read back from its medium, and is not what was written.</source>
            <translation>{path} wurde vom Medium zurückgelesen und ist nicht, was geschrieben wurde.</translation>
        </message>
        <message>
            <location filename="../../keymgr/ops/written.py" />
            <source>Don't hand it over, and don't use this medium again. The vault is unchanged; export to another one.</source>
            <translation>Geben Sie es nicht weiter, und verwenden Sie dieses Medium nicht mehr. Der Tresor ist unverändert; exportieren Sie auf ein anderes.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/canonical.py" />
            <source>a number is not a whole number</source>
            <translation>eine Zahl ist nicht ganz</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/canonical.py" />
            <source>a name stands twice in one object</source>
            <translation>ein Name steht zweimal in einem Objekt</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/canonical.py" />
            <source>a number is too large</source>
            <translation>eine Zahl ist zu groß</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/canonical.py" />
            <source>it breaks off or goes wrong at character {position}</source>
            <translation>es bricht ab oder ist falsch bei Zeichen {position}</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/canonical.py" />
            <source>it holds half of a surrogate pair</source>
            <translation>es enthält ein halbes Surrogatpaar</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/canonical.py" />
            <source>The JSON can't be used: {reason}.</source>
            <translation>Das JSON lässt sich nicht verwenden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/canonical.py" />
            <source>The file may be damaged or cut short. Copy it again from its source.</source>
            <translation>Die Datei ist vielleicht beschädigt oder abgeschnitten. Kopieren Sie sie noch einmal von ihrer Quelle.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/client.py" />
            <source>The file {name} is not the one that the signed {by} names.</source>
            <translation>Die Datei {name} ist nicht die, die das signierte {by} nennt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/client.py" />
            <source>The root is not the file that the signed snapshot names.</source>
            <translation>Die root ist nicht die Datei, die der signierte snapshot nennt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/client.py" />
            <source>The file root.json is missing.</source>
            <translation>Die Datei root.json fehlt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/client.py" />
            <source>The file {name} is missing.</source>
            <translation>Die Datei {name} fehlt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/client.py" />
            <source>The file of the role {role} has no signature.</source>
            <translation>Die Datei der Rolle {role} hat keine Signatur.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/client.py" />
            <source>{gun}: docker would refuse this. {problem}</source>
            <translation>{gun}: docker würde dies ablehnen. {problem}</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/client.py" />
            <source>Nothing was stored. See 'keymgr verify' for every role.</source>
            <translation>Es wurde nichts gespeichert. „keymgr verify“ zeigt jede Rolle.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/foreign.py" />
            <source>Clients pass over {role} version {version}: too few of the keys that may sign it now have done so. Its tags are not taken in; one of its signers has to sign it again.</source>
            <translation>Clients übergehen {role} Version {version}: Zu wenige der Schlüssel, die es jetzt signieren dürfen, haben es getan. Die Tags darin werden nicht eingelesen; einer der Unterzeichner muss es noch einmal signieren.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/foreign.py" />
            <source>The certificate of root key {key} expired on {end}.</source>
            <translation>Das Zertifikat des Root-Schlüssels {key} ist am {end} abgelaufen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/names.py" />
            <source>repository name</source>
            <translation>Repository-Name</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/names.py" />
            <source>Write it as docker does, for example registry.example.org/team/app, in lower case and without a tag.</source>
            <translation>Schreiben Sie ihn wie docker, zum Beispiel registry.example.org/team/app, klein und ohne Tag.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/names.py" />
            <source>A tag has up to 128 letters, digits, dots, dashes and underscores, and starts with a letter, a digit or an underscore.</source>
            <translation>Ein Tag hat bis zu 128 Buchstaben, Ziffern, Punkte, Binde- und Unterstriche und beginnt mit einem Buchstaben, einer Ziffer oder einem Unterstrich.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/names.py" />
            <source>Roles are root, targets, snapshot, timestamp and targets/NAME, with lower-case letters, digits, dashes and underscores.</source>
            <translation>Rollen sind root, targets, snapshot, timestamp und targets/NAME, mit Kleinbuchstaben, Ziffern, Binde- und Unterstrichen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/names.py" />
            <source>key ID</source>
            <translation>Schlüssel-ID</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/names.py" />
            <source>A key ID has 64 lower-case hexadecimal digits.</source>
            <translation>Eine Schlüssel-ID hat 64 hexadezimale Ziffern in Kleinschrift.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/names.py" />
            <source>A digest is sha256: followed by 64 lower-case hexadecimal digits.</source>
            <translation>Ein Digest ist sha256: und dann 64 hexadezimale Ziffern in Kleinschrift.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/names.py" />
            <source>{text!r} is not a valid {kind}.</source>
            <translation>Ungültig ({kind}): {text!r}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/names.py" />
            <source>{expected} Nothing was changed.</source>
            <translation>{expected} Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary.py" />
            <source>the list of roles</source>
            <translation>die Liste der Rollen</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary.py" />
            <source>the file</source>
            <translation>die Datei</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary.py" />
            <source>the signed part</source>
            <translation>der signierte Teil</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary.py" />
            <source>the version</source>
            <translation>die Version</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary.py" />
            <source>the list of signatures</source>
            <translation>die Liste der Signaturen</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary.py" />
            <source>consistent_snapshot is neither true nor false</source>
            <translation>consistent_snapshot ist weder true noch false</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary.py" />
            <source>its roles are not just {listed}</source>
            <translation>ihre Rollen sind nicht nur {listed}</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary.py" />
            <source>it delegates to one role twice</source>
            <translation>sie delegiert zweimal an eine Rolle</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary.py" />
            <source>it is larger than any client would download</source>
            <translation>sie ist größer, als irgendein Client sie laden würde</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary.py" />
            <source>its type is not {kind}</source>
            <translation>ihre Art ist nicht {kind}</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary.py" />
            <source>the list of delegations</source>
            <translation>die Liste der Delegationen</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>a key</source>
            <translation>ein Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>a delegation</source>
            <translation>eine Delegation</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>a delegation's name</source>
            <translation>der Name einer Delegation</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>a signature</source>
            <translation>eine Signatur</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>{what} is not an object</source>
            <translation>{what} ist kein Objekt</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>{what} is not a list</source>
            <translation>{what} ist keine Liste</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>{what} is missing or not text</source>
            <translation>{what} fehlt oder ist kein Text</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>{what} is missing or below {least}</source>
            <translation>{what} fehlt oder liegt unter {least}</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>expires is not an RFC 3339 time</source>
            <translation>expires ist keine Zeit nach RFC 3339</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>it lists a private key</source>
            <translation>sie nennt einen privaten Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>{what} has neither a SHA-256 nor a SHA-512</source>
            <translation>{what} hat weder SHA-256 noch SHA-512</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>a role in meta</source>
            <translation>eine Rolle in meta</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>it delegates to {name}, which does not stand below it</source>
            <translation>sie delegiert an {name}, das nicht darunter steht</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>a signature's key ID</source>
            <translation>die Schlüssel-ID einer Signatur</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>{what} holds {name} instead of {casefold}</source>
            <translation>{what} enthält {name} statt {casefold}</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>{what} is not base64</source>
            <translation>{what} ist kein Base64</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>{what} is not a valid {kind}</source>
            <translation>{what} ist ungültig ({kind})</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>a key is of an unknown type</source>
            <translation>ein Schlüssel ist von unbekannter Art</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>the list of keys</source>
            <translation>die Liste der Schlüssel</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>the key {text} is listed under another key's ID</source>
            <translation>der Schlüssel {text} steht unter der ID eines anderen</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>{name} names the key {key}, which is not listed</source>
            <translation>{name} nennt den Schlüssel {key}, der nicht aufgeführt ist</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>{algorithm} of {what} has the wrong length</source>
            <translation>{algorithm} von {what} hat die falsche Länge</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>meta lacks {name} or its SHA-256</source>
            <translation>in meta fehlt {name} oder sein SHA-256</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>a path</source>
            <translation>ein Pfad</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>a signature's method</source>
            <translation>das Verfahren einer Signatur</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>The file of the role {role} can't be read: {reason}.</source>
            <translation>Die Datei der Rolle {role} lässt sich nicht lesen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/notary_reader.py" />
            <source>It may be damaged or cut short. Fetch it again from its source.</source>
            <translation>Sie ist vielleicht beschädigt oder abgeschnitten. Holen Sie sie noch einmal von ihrer Quelle.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/roots.py" />
            <source>root.json is version {version}, older than {known}, version {newest}.</source>
            <translation>root.json ist Version {version}, älter als {known}, Version {newest}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/roots.py" />
            <source>There are two different roots with version {version}.</source>
            <translation>Es gibt zwei verschiedene Roots mit Version {version}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/roots.py" />
            <source>{expired} A client that knows no newer root can't get any further.</source>
            <translation>{expired} Ein Client, der keine neuere root kennt, kommt nicht weiter.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/roots.py" />
            <source>There is no root file.</source>
            <translation>Es gibt keine Root-Datei.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/roots.py" />
            <source>The file {name} holds root version {version}.</source>
            <translation>Die Datei {name} enthält root Version {version}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/roots.py" />
            <source>the pinned one</source>
            <translation>die gepinnte</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/roots.py" />
            <source>another root that is there</source>
            <translation>eine andere vorhandene root</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/roots.py" />
            <source>Root version {version} is not the pinned one.</source>
            <translation>root Version {version} ist nicht die gepinnte.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/roots.py" />
            <source>No root is signed by the pinned key {key}.</source>
            <translation>Keine root ist vom gepinnten Schlüssel {key} signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/verification.py" />
            <source>no other key may sign it</source>
            <translation>kein anderer Schlüssel darf es signieren</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/verification.py" />
            <source>the root key {short} has no readable certificate</source>
            <translation>der Root-Schlüssel {short} hat kein lesbares Zertifikat</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/verification.py" />
            <source>the certificate of root key {short} is for {name!r}, not for {gun}</source>
            <translation>das Zertifikat des Root-Schlüssels {short} gilt für {name!r}, nicht für {gun}</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/verification.py" />
            <source>the certificate of root key {short} is too weak: {weakness}</source>
            <translation>das Zertifikat des Root-Schlüssels {short} ist zu schwach: {weakness}</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/verification.py" />
            <source>the certificate of root key {short} expired on {not_after:%d %b %Y}</source>
            <translation>das Zertifikat des Root-Schlüssels {short} ist am {not_after} abgelaufen</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/verification.py" />
            <source>the certificate of root key {short} is dated in the future, {since}</source>
            <translation>das Zertifikat des Root-Schlüssels {short} liegt in der Zukunft, {since}</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/verification.py" />
            <source>{role} version {version} expired on {expires:%d %b %Y}.</source>
            <translation>{role} Version {version} ist am {expires} abgelaufen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/verification.py" />
            <source>{role} version {version} has no expiry date.</source>
            <translation>{role} Version {version} hat kein Ablaufdatum.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/verification.py" />
            <source>wrong, as if the file was changed after signing: {keys}</source>
            <translation>falsch, als sei die Datei nach dem Signieren geändert worden: {keys}</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/verification.py" />
            <source>missing: {keys}</source>
            <translation>es fehlt: {keys}</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/verification.py" />
            <source>Root version {following} has {count} of the {threshold} signatures it needs by the root keys of version {old}; {shortfall}.</source>
            <translation>root Version {following} hat {count} der {threshold} Signaturen, die sie von den Root-Schlüsseln der Version {old} braucht; {shortfall}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/verification.py" />
            <source>{role} version {version} has {count} of the {threshold} signatures it needs; {shortfall}.</source>
            <translation>{role} Version {version} hat {count} der {threshold} nötigen Signaturen; {shortfall}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/verification.py" />
            <source>In root version {version}, {reason}.</source>
            <translation>In root Version {version}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/verification.py" />
            <source>Root version {following} can't follow version {old} directly: version {between} is missing.</source>
            <translation>root Version {following} kann nicht direkt auf Version {old} folgen: Version {between} fehlt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/trust/verification.py" />
            <source>The certificate of key {key} is too weak: {weakness}.</source>
            <translation>Das Zertifikat des Schlüssels {key} ist zu schwach: {weakness}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/audit.py" />
            <source>the audit log does not end where it should</source>
            <translation>das Protokoll endet nicht dort, wo es sollte</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/audit.py" />
            <source>the audit log's chain breaks at entry {length}</source>
            <translation>die Kette des Protokolls reißt bei Eintrag {length}</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/database.py" />
            <source>its journal mode was changed</source>
            <translation>seine Journal-Art wurde geändert</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/database.py" />
            <source>its tables are not those that keymgr makes</source>
            <translation>seine Tabellen sind nicht die, die keymgr anlegt</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/encoding.py" />
            <source>a text in it is not valid</source>
            <translation>ein Text darin ist ungültig</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/encoding.py" />
            <source>a number in it is too large</source>
            <translation>eine Zahl darin ist zu groß</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>The vault already has the key {key_id}.</source>
            <translation>Der Tresor hat den Schlüssel {key_id} schon.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>The vault is as it was; keys are never overwritten.</source>
            <translation>Der Tresor ist, wie er war; Schlüssel werden nie überschrieben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>Version {version} of {role} for {gun} was already signed differently.</source>
            <translation>Version {version} von {role} für {gun} wurde schon anders signiert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>The vault is as it was; a signed version is never overwritten, as clients may have it.</source>
            <translation>Der Tresor ist, wie er war; eine signierte Version wird nie überschrieben, denn Clients können sie haben.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>The vault has no key {key_id}.</source>
            <translation>Der Tresor hat keinen Schlüssel {key_id}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>Nothing was changed. 'keymgr key list' shows the keys.</source>
            <translation>Es wurde nichts geändert. „keymgr key list“ zeigt die Schlüssel.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>The vault has no version {version} of {role} for {gun}.</source>
            <translation>Der Tresor hat keine Version {version} von {role} für {gun}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>Nothing was changed. 'keymgr repo show' lists what there is.</source>
            <translation>Es wurde nichts geändert. „keymgr repo show“ zeigt, was da ist.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>The vault holds only the public half of the key {key_id}.</source>
            <translation>Der Tresor hat nur den öffentlichen Teil des Schlüssels {key_id}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>Nothing was changed. Import the private key, then try again.</source>
            <translation>Es wurde nichts geändert. Importieren Sie den privaten Schlüssel und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>The vault has no protector {protector}.</source>
            <translation>Der Tresor hat keinen Schutz {protector}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>Nothing was changed. Check the vault with 'keymgr audit verify'.</source>
            <translation>Es wurde nichts geändert. Prüfen Sie den Tresor mit „keymgr audit verify“.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>There is no vault at {path}.</source>
            <translation>Unter {path} gibt es keinen Tresor.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>Check the path and that its disk is connected, or make a new vault with 'keymgr init'. Nothing was changed.</source>
            <translation>Prüfen Sie den Pfad und ob die Platte angeschlossen ist, oder legen Sie mit „keymgr init“ einen neuen Tresor an. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>{path} is not a keymgr vault.</source>
            <translation>{path} ist kein Tresor von keymgr.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>Nothing was written to it. Check the path. If this file was a vault once, it was overwritten or cut short: use a backup.</source>
            <translation>Es wurde nichts hineingeschrieben. Prüfen Sie den Pfad. War diese Datei einmal ein Tresor, dann wurde sie überschrieben oder abgeschnitten: Nehmen Sie eine Sicherung.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>Something can't be kept in the vault: {reason}.</source>
            <translation>Etwas lässt sich nicht im Tresor aufbewahren: {reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>The vault is as it was. Names with characters that are not valid text are a common cause.</source>
            <translation>Der Tresor ist, wie er war. Namen mit Zeichen, die kein gültiger Text sind, sind eine häufige Ursache.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>The vault {path} is open in another program.</source>
            <translation>Der Tresor {path} ist in einem anderen Programm offen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>Nothing was changed. Close the other keymgr, or wait until it is done, and try again.</source>
            <translation>Es wurde nichts geändert. Schließen Sie das andere keymgr, oder warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>The vault {path} is closed.</source>
            <translation>Der Tresor {path} ist geschlossen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>Nothing was changed. Open it again.</source>
            <translation>Es wurde nichts geändert. Öffnen Sie ihn noch einmal.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>The vault {path} is damaged or was tampered with: {what}.</source>
            <translation>Der Tresor {path} ist beschädigt oder wurde manipuliert: {what}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>Nothing was written to it. Keep this file as it is, and work on with a backup of the vault.</source>
            <translation>Es wurde nichts hineingeschrieben. Behalten Sie diese Datei, wie sie ist, und arbeiten Sie mit einer Sicherung des Tresors weiter.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>The disk failed while the vault {path} was in use ({reason}).</source>
            <translation>Die Platte versagte, während der Tresor {path} in Gebrauch war ({reason}).</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>The vault is whole: the last change is in it entirely or not at all, those before it are. Check the disk and its connection, then open the vault again.</source>
            <translation>Der Tresor ist heil: Die letzte Änderung ist ganz oder gar nicht darin, die davor sind es. Prüfen Sie die Platte und ihre Verbindung, dann öffnen Sie den Tresor noch einmal.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>It was not touched: keymgr never overwrites a file with a new vault. Choose another path, or open the vault that is there.</source>
            <translation>Sie wurde nicht angerührt: keymgr überschreibt nie eine Datei mit einem neuen Tresor. Wählen Sie einen anderen Pfad, oder öffnen Sie den vorhandenen Tresor.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>There is no space left on the disk that holds the vault {path}.</source>
            <translation>Auf der Platte, die den Tresor {path} trägt, ist kein Platz mehr.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>The vault is as it was. Make some room, then run the same again.</source>
            <translation>Der Tresor ist, wie er war. Schaffen Sie Platz und starten Sie dasselbe noch einmal.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>keymgr made a mistake: {what}.</source>
            <translation>keymgr hat einen Fehler gemacht: {what}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>The vault is as it was. Please report this.</source>
            <translation>Der Tresor ist, wie er war. Bitte melden Sie dies.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>The vault {path} was moved or replaced while keymgr had it open.</source>
            <translation>Der Tresor {path} wurde verschoben oder ersetzt, während keymgr ihn offen hatte.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>The last change was not kept. Put it back and open it again.</source>
            <translation>Die letzte Änderung wurde nicht behalten. Legen Sie ihn zurück und öffnen Sie ihn noch einmal.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>The new vault {path} was made, but could not be begun. {reason}</source>
            <translation>Der neue Tresor {path} wurde angelegt, konnte aber nicht begonnen werden. {reason}</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>It is whole and empty, under the passphrase that you gave. Mend the cause, then use it; or delete the file and start anew: no key is in it.</source>
            <translation>Er ist heil und leer, unter der Passphrase, die Sie gaben. Beheben Sie die Ursache und verwenden Sie ihn; oder löschen Sie die Datei und beginnen Sie neu: Es ist kein Schlüssel darin.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>The vault {path} can't be written: it, its folder or its disk is read-only.</source>
            <translation>In den Tresor {path} lässt sich nicht schreiben: Er, sein Ordner oder seine Platte ist schreibgeschützt.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>The vault is as it was. Take the write protection off, or copy the vault to a place where you may write.</source>
            <translation>Der Tresor ist, wie er war. Heben Sie den Schreibschutz auf, oder kopieren Sie den Tresor an einen Ort, an dem Sie schreiben dürfen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>The vault {path} is cut short: it has {found} of the {expected} bytes it should have.</source>
            <translation>Der Tresor {path} ist abgeschnitten: Er hat {found} der {expected} Bytes, die er haben sollte.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>Nothing was written to it. If it was being copied, copy it again; else use a backup.</source>
            <translation>Es wurde nichts hineingeschrieben. Wurde er gerade kopiert, dann kopieren Sie ihn noch einmal; sonst nehmen Sie eine Sicherung.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>The vault {path} can't be opened: {reason}.</source>
            <translation>Der Tresor {path} lässt sich nicht öffnen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>Nothing was changed. Check the path and who may read and write there.</source>
            <translation>Es wurde nichts geändert. Prüfen Sie den Pfad und wer dort lesen und schreiben darf.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>{path} has vault format {found}, and this keymgr knows formats up to {known}.</source>
            <translation>{path} hat das Tresorformat {found}, und dieses keymgr kennt Formate bis {known}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>Nothing was written to it. Open it with a newer keymgr.</source>
            <translation>Es wurde nichts hineingeschrieben. Öffnen Sie ihn mit einem neueren keymgr.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>This passphrase does not open the backup {name}.</source>
            <translation>Diese Passphrase öffnet die Sicherung {name} nicht.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>Nothing was changed. A backup keeps the passphrases that the vault had when it was made; mind Caps Lock and the keyboard's language, too.</source>
            <translation>Es wurde nichts geändert. Eine Sicherung behält die Passphrasen, die der Tresor damals hatte; achten Sie auch auf die Feststelltaste und die Sprache der Tastatur.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>This is not the passphrase of {label}.</source>
            <translation>Dies ist nicht die Passphrase von {label}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>Nothing was changed. Try again; mind Caps Lock and the keyboard's language.</source>
            <translation>Es wurde nichts geändert. Versuchen Sie es noch einmal; achten Sie auf die Feststelltaste und die Sprache der Tastatur.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>These words are not the share of officer {name}.</source>
            <translation>Diese Wörter sind nicht der Anteil von {name}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>Nothing was changed. They are another officer's, of another key, or of a time before the shares were made anew.</source>
            <translation>Es wurde nichts geändert. Sie gehören einer anderen Person, zu einem anderen Schlüssel oder in die Zeit, bevor die Anteile neu gebildet wurden.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/errors.py" />
            <source>This is not the vault's passphrase.</source>
            <translation>Dies ist nicht die Passphrase des Tresors.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/head.py" />
            <source>its head is missing</source>
            <translation>sein Kopfsatz fehlt</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/head.py" />
            <source>its head was changed</source>
            <translation>sein Kopfsatz wurde geändert</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/header.py" />
            <source>its header is missing</source>
            <translation>sein Dateikopf fehlt</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/header.py" />
            <source>its header does not match its checksum</source>
            <translation>sein Dateikopf passt nicht zu seiner Prüfsumme</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/header.py" />
            <source>its header names another format than the file</source>
            <translation>sein Dateikopf nennt ein anderes Format als die Datei</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/header.py" />
            <source>its header holds values that keymgr does not write</source>
            <translation>sein Dateikopf enthält Werte, die keymgr nicht schreibt</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/header.py" />
            <source>its second lock was changed</source>
            <translation>sein zweites Schloss wurde geändert</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/header.py" />
            <source>its header was changed</source>
            <translation>sein Dateikopf wurde geändert</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/paper_key.py" />
            <source>the paper of root key {name}</source>
            <translation>das Papier des Root-Schlüssels {name}</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/paper_key.py" />
            <source>it does not begin as one</source>
            <translation>es beginnt nicht wie einer</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/paper_key.py" />
            <source>it holds values that keymgr does not write</source>
            <translation>es enthält Werte, die keymgr nicht schreibt</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/paper_key.py" />
            <source>What was read from the paper is not a sealed key: {reason}.</source>
            <translation>Was vom Papier gelesen wurde, ist kein versiegelter Schlüssel: {reason}.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/paper_key.py" />
            <source>Nothing was changed. Check that all of it comes from one page that keymgr made.</source>
            <translation>Es wurde nichts geändert. Prüfen Sie, ob alles von einer Seite stammt, die keymgr gemacht hat.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/paper_key.py" />
            <source>The paper says it holds the key {key_id}, and it holds another one.</source>
            <translation>Auf dem Papier steht, es enthalte den Schlüssel {key_id}; es enthält einen anderen.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/paper_key.py" />
            <source>Nothing was changed. Do not use this paper; find out who made it.</source>
            <translation>Es wurde nichts geändert. Verwenden Sie dieses Papier nicht; finden Sie heraus, wer es gemacht hat.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/paper_key.py" />
            <source>The paper has version {version}, and this keymgr reads version 1.</source>
            <translation>Das Papier hat Version {version}, und dieses keymgr liest Version 1.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/paper_key.py" />
            <source>Nothing was changed. Read it with a newer keymgr.</source>
            <translation>Es wurde nichts geändert. Lesen Sie es mit einem neueren keymgr.</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/protectors.py" />
            <source>officer {name}</source>
            <translation>{name} (verantwortlich)</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/protectors.py" />
            <source>the lock of {label}</source>
            <translation>das Schloss von {label}</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/protectors.py" />
            <source>the shares of {label} give another secret</source>
            <translation>die Anteile von {label} ergeben ein anderes Geheimnis</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/sealed.py" />
            <source>a record is missing, was added, or was replaced by another or an older one</source>
            <translation>ein Datensatz fehlt, kam hinzu oder wurde durch einen anderen oder älteren ersetzt</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/sealed.py" />
            <source>it holds content that belongs to no record</source>
            <translation>er enthält Inhalt, der zu keinem Datensatz gehört</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/sealed.py" />
            <source>its structure is broken ({first})</source>
            <translation>sein Aufbau ist kaputt ({first})</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/shelf.py" />
            <source>a record holds unknown values</source>
            <translation>ein Datensatz enthält unbekannte Werte</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/sqlite_errors.py" />
            <source>no file can be made beside it (there is no permission, or the disk is full or failing)</source>
            <translation>daneben lässt sich keine Datei anlegen (die Berechtigung fehlt, oder die Platte ist voll oder defekt)</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/sqlite_errors.py" />
            <source>the system refuses access</source>
            <translation>das System verweigert den Zugriff</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/sqlite_errors.py" />
            <source>its structure is broken ({name})</source>
            <translation>sein Aufbau ist kaputt ({name})</translation>
        </message>
        <message>
            <location filename="../../keymgr/vault/vault.py" />
            <source>the key {key_id} holds another private key</source>
            <translation>der Schlüssel {key_id} enthält einen anderen privaten Schlüssel</translation>
        </message>
    </context>
</TS>
