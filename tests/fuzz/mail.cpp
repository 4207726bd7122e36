// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/documents.h"
#include "core/reading/mail/outlookmail.h"
#include "core/reading/mail/tnef.h"
#include "core/reading/reader.h"
#include "tests/fuzz/fuzz.h"

/// A mail or a mailbox with all that hangs on it, a message of Outlook's, or a winmail.dat.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace entente;
    const std::string_view given = fuzz::given(data, size);
    Mail mail;
    static_cast<void>(takeTnef(given, mail));
    static_cast<void>(outlookMail(given, "given.msg"));
    static_cast<void>(readBriefingHere(std::string(given), "given.mhtml"));
    Result<std::vector<Document>> opened = openDocumentsHere(std::string(given), "given.eml");
    if (!opened)
        return 0;
    for (Document &document : opened.value()) {
        if (document.unread || !document.file.ends_with(".eml"))
            continue;
        std::vector<LeftOut> leftOut;
        const Result<Briefing> read = readBriefingHere(std::move(document.bytes), document.file,
                                                       &leftOut);
        if (read)
            fuzz::requireSound(read.value());
    }
    return 0;
}
