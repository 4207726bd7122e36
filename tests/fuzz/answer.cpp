// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/reader.h"
#include "core/reading/sandbox/briefingwire.h"
#include "tests/fuzz/fuzz.h"

namespace {

/// The answer about a document before the first NUL, changed as the bytes behind it say: where, in
/// two bytes, and into what. Without a NUL what is given is the answer.
std::string answerOf(std::string_view given)
{
    using namespace entente;
    const std::size_t end = given.find('\0');
    if (end == std::string_view::npos)
        return std::string(given);
    std::string answer = sandbox::packed(readBriefingHere(std::string(given.substr(0, end)), "a"),
                                         {}, {});
    for (std::string_view left = given.substr(end + 1); left.size() >= 3; left.remove_prefix(3)) {
        const std::size_t at = static_cast<unsigned char>(left[0])
            + std::size_t{256} * static_cast<unsigned char>(left[1]);
        answer[at % answer.size()] = left[2];
    }
    return answer;
}

} // namespace

/// What a helper answers with that a document took over.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace entente;
    static const auto vocabulary = bundledVocabulary();
    const std::string answer = answerOf(fuzz::given(data, size));
    static_cast<void>(sandbox::unpackedDocuments(answer, "given"));
    Result<sandbox::ReadBack> read = sandbox::unpackedBriefing(answer, "given", "document");
    if (!read)
        return 0;
    analyse(read.value().briefing, *vocabulary);
    fuzz::requireSound(read.value().briefing);
    return 0;
}
