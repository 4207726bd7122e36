// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <functional>
#include <string>

namespace entente {

/// How words in pictures are to be recognised.
struct RecognitionOrder
{
    std::string languages = "eng"; ///< as Tesseract calls them: "eng+jpn"
    bool isTheirChoice = false;    ///< somebody named them; else what of them is installed will do
    /// Before each page, and after the last; called from the thread that reads.
    std::function<void(const std::string &file, std::size_t done, std::size_t total)> progress;
};

/// The document with the words behind it that are recognised on those of its pages that are
/// pictures without text; as it was where there are none. Each page is drawn in a helper process,
/// and read by Tesseract, which is confined; one that takes too long, or too much memory, stays a
/// picture. Errors: RecognitionError, RunError::Cancelled, see sandbox::CancelledBy, SandboxError,
/// and those of the format.
[[nodiscard]] Result<std::string> withRecognisedWords(std::string document, const std::string &file,
                                                      const RecognitionOrder &order);

/// The languages of Tesseract for a document that is opened in a language of the interface.
[[nodiscard]] std::string recognitionLanguages(const std::string &spoken);

/// While this lives openDocuments() has words recognised, in whatever thread: for a command that is
/// told so once, and reads in many places.
class RecognitionAsked final
{
public:
    explicit RecognitionAsked(RecognitionOrder order);
    ~RecognitionAsked();
    RecognitionAsked(const RecognitionAsked &) = delete;
    RecognitionAsked &operator=(const RecognitionAsked &) = delete;
};

/// The document as it is to be read: with its words where RecognitionAsked lives. Errors are those
/// of withRecognisedWords() where nothing of the document can be read without.
[[nodiscard]] Result<std::string> recognisedWhereAsked(std::string document,
                                                       const std::string &file);

} // namespace entente
