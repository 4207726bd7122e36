// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace entente {

/// The address of a link as a published document writes it: a URI of ASCII alone, to the web, to a
/// person, or to a place beside the document. Empty where it may not be followed from a document
/// that is opened from a disk ("javascript:", "file:", "//host"), or leads within the document.
[[nodiscard]] std::string followedUri(std::string_view address);

} // namespace entente
